package org.huikuan.demo.play;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huikuan.demo.play.Story.InvoiceLine;
import org.huikuan.demo.play.Story.MoneyLine;
import org.huikuan.demo.play.Story.Step;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads a story from its YAML file, in which every value is text. */
final class StoryReader {

    private static final Pattern STEP = Pattern.compile("(?:([WD+][-+]?\\d+) )?([a-z]+) ([A-Za-z-]+)");

    private StoryReader() {}

    static Story read(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        DumperOptions unused = new DumperOptions();
        Object root = new Yaml(new SafeConstructor(options), new Representer(unused), unused, options, new TextOnly())
                .load(text);
        Map<String, @Nullable Object> all = map(root);
        Map<String, String> customer = new LinkedHashMap<>();
        map(all.get("customer")).forEach((column, value) -> customer.put(column, String.valueOf(value)));
        return new Story(
                file,
                customer,
                lines(all.get("invoices")).stream().map(StoryReader::invoice).toList(),
                lines(all.get("paid")).stream().map(StoryReader::money).toList(),
                steps(file, all.get("steps")));
    }

    private static List<Step> steps(String file, @Nullable Object written) {
        List<Step> steps = new ArrayList<>();
        if (written instanceof List<?> list) {
            for (Object entry : list) {
                if (entry instanceof Map<?, ?> step) {
                    step.forEach((head, words) -> steps.add(step(file, String.valueOf(head), words)));
                } else {
                    steps.add(step(file, String.valueOf(entry), null));
                }
            }
        }
        return steps;
    }

    private static Step step(String file, String head, @Nullable Object words) {
        Matcher m = STEP.matcher(head);
        if (!m.matches()) {
            throw new IllegalArgumentException(file + ": '" + head + "' is no step; write it like W-20 carol contact");
        }
        return new Step(m.group(1), m.group(2), m.group(3), map(words));
    }

    private static InvoiceLine invoice(String line) {
        String[] part = line.split(" ", 5);
        return new InvoiceLine(part[0], part[1], part[2], part[3], part[4]);
    }

    private static MoneyLine money(String line) {
        String[] part = line.split(" ", 5);
        return new MoneyLine(part[0], part[1], part[2], part.length > 3 ? part[3] : "", part.length > 4 ? part[4] : "");
    }

    private static List<String> lines(@Nullable Object written) {
        return written instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private static Map<String, @Nullable Object> map(@Nullable Object written) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> values) {
            values.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }

    /** No number, date or truth value is guessed: amounts stay as they are written. */
    private static final class TextOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }
}

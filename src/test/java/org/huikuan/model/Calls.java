package org.huikuan.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the expressions of a model call and read. */
final class Calls {

    private static final Pattern CALL = Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(([^)]*)\\)}");
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("(?<![\\w.'])([A-Za-z]\\w*)(?![\\w.'(])");
    private static final Pattern SET = Pattern.compile(
            "camunda:resultVariable=\"(\\w+)\"|<camunda:out [^>]*target=\"(\\w+)\"|camunda:elementVariable=\"(\\w+)\"");

    private Calls() {}

    /** One call of a step. */
    record Call(String bean, String method, int arguments) {}

    static List<Call> of(ProcessFile file) {
        return CALL.matcher(file.text())
                .results()
                .map(call -> new Call(call.group(1), call.group(2), count(call.group(3))))
                .toList();
    }

    static Set<String> variables(ProcessFile file) {
        return EXPRESSION
                .matcher(file.text().replace("&#x27;", "'"))
                .results()
                .flatMap(expression -> VARIABLE.matcher(expression.group(1)).results())
                .map(variable -> variable.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Variables that a step's answer, a called process or a loop over several puts in. */
    static Set<String> setVariables(ProcessFile file) {
        return SET.matcher(file.text())
                .results()
                .map(set -> Stream.of(1, 2, 3)
                        .map(set::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int count(String arguments) {
        return arguments.isBlank() ? 0 : arguments.split(",").length;
    }
}

package org.huikuan.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of a page that is sent by POST, as a browser would read it.
 *
 * @param action where to
 * @param fields what is sent when nobody writes anything, by name
 * @param typed names of the fields into which people write text, in order
 */
public record PageForm(String action, Map<String, String> fields, List<String> typed) {

    private static final Pattern FORM = Pattern.compile("<form\\b([^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|textarea|select|button)\\b([^>]*)>", Pattern.DOTALL);
    /** What rows are made of that nobody has added yet; a browser sends nothing of it. */
    private static final Pattern TEMPLATE = Pattern.compile("<template>.*?</template>", Pattern.DOTALL);

    private static final Pattern OPTION = Pattern.compile("<option value=\"([^\"]*)\"([^>]*)>");
    private static final List<String> WRITTEN = List.of("", "text", "tel", "email", "url", "search");

    /** The forms of a page, or of a part of one. */
    public static List<PageForm> in(String html) {
        List<PageForm> forms = new ArrayList<>();
        Matcher form = FORM.matcher(html);
        while (form.find()) {
            String posted = attribute(form.group(1), "hx-post");
            String action = posted.isEmpty() ? attribute(form.group(1), "action") : posted;
            if (!posted.isEmpty() || attribute(form.group(1), "method").equalsIgnoreCase("post")) {
                forms.add(read(action, TEMPLATE.matcher(form.group(2)).replaceAll("")));
            }
        }
        return forms;
    }

    private static PageForm read(String action, String inside) {
        PageForm form = new PageForm(action, new LinkedHashMap<>(), new ArrayList<>());
        Matcher field = FIELD.matcher(inside);
        while (field.find()) {
            String name = attribute(field.group(2), "name");
            if (!name.isEmpty()) {
                form.add(field.group(1), name, field.group(2), inside.substring(field.end()));
            }
        }
        return form;
    }

    private void add(String element, String name, String attributes, String after) {
        String type = attribute(attributes, "type");
        if (element.equals("textarea") || element.equals("input") && WRITTEN.contains(type)) {
            typed.add(name);
        } else if (element.equals("select")) {
            fields.put(name, chosen(after.substring(0, Math.max(0, after.indexOf("</select>")))));
        } else if (!List.of("checkbox", "radio").contains(type) || attributes.contains(" checked")) {
            fields.putIfAbsent(name, attribute(attributes, "value"));
        }
    }

    private static String chosen(String options) {
        Matcher option = OPTION.matcher(options);
        String first = "";
        while (option.find()) {
            first = first.isEmpty() ? option.group(1) : first;
            if (option.group(2).contains("selected")) {
                return option.group(1);
            }
        }
        return first;
    }

    private static String attribute(String attributes, String name) {
        Matcher found = Pattern.compile("(?:^|\\s)" + name + "=\"([^\"]*)\"").matcher(attributes);
        return found.find() ? found.group(1).replace("&amp;", "&") : "";
    }
}

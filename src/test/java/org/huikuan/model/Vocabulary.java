package org.huikuan.model;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huikuan.strategy.Table;
import org.huikuan.strategy.TableColumn;

/** The words that may stand in the columns of a table, as its file says them. */
final class Vocabulary {

    private Vocabulary() {}

    /** The file with the words of the program's lists in its columns, and no others. */
    static String written(String dmn, Table<?, ?> table) {
        String text = dmn.replaceAll("\\s*<inputValues[\\s\\S]*?</inputValues>", "")
                .replaceAll("\\s*<outputValues[\\s\\S]*?</outputValues>\\s*</output>", "</output>")
                .replaceAll("(<output [^>]*[^/])></output>", "$1 />");
        for (TableColumn column : table.asked().all()) {
            text = column.isClosed() ? withInput(text, column) : text;
        }
        for (TableColumn column : table.answered().all()) {
            text = column.isClosed() ? withOutput(text, column) : text;
        }
        return text;
    }

    private static String withInput(String text, TableColumn column) {
        Matcher input = Pattern.compile("(<inputExpression [^>]*>\\s*<text>" + column.name() + "</text>\\s*"
                        + "</inputExpression>)(\\s*)</input>")
                .matcher(text);
        return input.replaceFirst(found -> Matcher.quoteReplacement(
                found.group(1) + values("inputValues", column, "        ") + found.group(2) + "</input>"));
    }

    private static String withOutput(String text, TableColumn column) {
        Matcher output = Pattern.compile("( *)(<output [^>]*name=\"" + column.name() + "\"[^>]*[^/ ]) ?/>")
                .matcher(text);
        return output.replaceFirst(found -> Matcher.quoteReplacement(found.group(1) + found.group(2) + ">"
                + values("outputValues", column, "        ") + "\n      </output>"));
    }

    private static String values(String element, TableColumn column, String indent) {
        return "\n" + indent + "<" + element + " id=\"Words_" + column.name() + "\">\n" + indent + "  <text>"
                + quoted(column.words()) + "</text>\n" + indent + "</" + element + ">";
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> "\"" + word + "\"").collect(Collectors.joining(","));
    }
}

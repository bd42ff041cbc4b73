package org.huikuan.engine.tables;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.huikuan.policies.BecauseText;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.SheetRow;
import org.huikuan.policies.TableSheet;
import org.huikuan.strategy.Answer;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The file of a table with other rows: columns, names and the picture stay as they are. */
final class SheetFile {

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";
    private static final String TAG = "versionTag";

    private final Document file;
    private final Element decision;
    private final Element table;

    SheetFile(String key, byte[] dmn) {
        this.file = parsed(dmn);
        this.decision = elements(file.getDocumentElement(), "decision").stream()
                .filter(d -> key.equals(d.getAttribute("id")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no decision " + key));
        this.table = elements(decision, "decisionTable").get(0);
    }

    byte[] with(TableSheet sheet, List<SheetRow> rows, @Nullable LocalDate from) {
        elements(table, "rule").forEach(SheetFile::remove);
        rows.stream().filter(row -> !row.off()).forEach(row -> table.appendChild(rule(sheet, row)));
        tag(from);
        off(OffRows.text(rows));
        return written();
    }

    private void tag(@Nullable LocalDate from) {
        String tag = TableVersions.tagged(decision.getAttributeNS(CAMUNDA, TAG), from);
        decision.removeAttributeNS(CAMUNDA, TAG);
        if (!tag.isEmpty()) {
            decision.setAttributeNS(CAMUNDA, "camunda:" + TAG, tag);
        }
    }

    private void off(String rows) {
        elements(decision, "extensionElements").forEach(all -> elements(all, OffRows.ELEMENT).stream()
                .filter(e -> OffRows.NAMESPACE.equals(e.getNamespaceURI()))
                .forEach(SheetFile::remove));
        if (rows.isEmpty()) {
            return;
        }
        Element extensions =
                elements(decision, "extensionElements").stream().findFirst().orElseGet(this::extensions);
        Element off = file.createElementNS(OffRows.NAMESPACE, "huikuan:" + OffRows.ELEMENT);
        off.setTextContent(rows);
        extensions.appendChild(off);
    }

    /** Where DMN wants it: behind the description, before everything else. */
    private Element extensions() {
        Element made = element("extensionElements");
        List<Element> said = elements(decision, "description");
        decision.insertBefore(
                made, said.isEmpty() ? decision.getFirstChild() : said.get(0).getNextSibling());
        return made;
    }

    private Element rule(TableSheet sheet, SheetRow row) {
        Element rule = element("rule");
        rule.setAttribute("id", row.id());
        if (!row.note().isEmpty()) {
            rule.appendChild(element("description")).setTextContent(row.note());
        }
        sheet.inputs().forEach(c -> rule.appendChild(entry("inputEntry", "when", row, c.name(), row.cell(c.name()))));
        Set<String> numbers = numbers(sheet);
        for (String column : outputs()) {
            rule.appendChild(entry("outputEntry", "then", row, column, answer(sheet, row, column, numbers)));
        }
        return rule;
    }

    private static String answer(TableSheet sheet, SheetRow row, String column, Set<String> numbers) {
        if (SheetReader.isSentence(column)) {
            return BecauseText.feel(column.equals(Answer.ZH) ? row.zh() : row.en(), numbers);
        }
        boolean isText = sheet.outputs().stream().anyMatch(c -> c.name().equals(column) && c.isText());
        return isText ? BecauseText.feel(row.cell(column), numbers) : row.cell(column);
    }

    /** Names that have to be made a text before they are joined with one. */
    static Set<String> numbers(TableSheet sheet) {
        return sheet.inputs().stream()
                .filter(c -> !c.type().equals("string"))
                .map(SheetColumn::name)
                .collect(Collectors.toSet());
    }

    private List<String> outputs() {
        return elements(table, "output").stream()
                .map(o -> o.getAttribute("name"))
                .toList();
    }

    private Element entry(String kind, String prefix, SheetRow row, String column, String cell) {
        Element entry = element(kind);
        entry.setAttribute("id", prefix + "_" + row.id().replaceFirst("^rule_", "") + "_" + column);
        entry.appendChild(element("text")).setTextContent(cell);
        return entry;
    }

    private Element element(String name) {
        return file.createElementNS(table.getNamespaceURI(), name);
    }

    private static void remove(Element element) {
        Node before = element.getPreviousSibling();
        if (before != null && before.getNodeType() == Node.TEXT_NODE) {
            element.getParentNode().removeChild(before);
        }
        element.getParentNode().removeChild(element);
    }

    private static List<Element> elements(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static Document parsed(byte[] dmn) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(dmn));
        } catch (Exception unreadable) {
            throw new IllegalArgumentException("no XML", unreadable);
        }
    }

    private byte[] written() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "no");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(file), new StreamResult(out));
            return out.toByteArray();
        } catch (javax.xml.transform.TransformerException e) {
            throw new IllegalStateException("cannot write the table", e);
        }
    }
}

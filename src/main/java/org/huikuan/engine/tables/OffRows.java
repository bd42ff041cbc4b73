package org.huikuan.engine.tables;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.huikuan.policies.SheetRow;

/**
 * Rows that are switched off. DMN knows none: they stand in an element of ours, with their places, so that no engine
 * asks them and no file loses them.
 */
final class OffRows {

    static final String NAMESPACE = "https://huikuan.org/decisions";
    static final String ELEMENT = "off";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<OffRow>> ROWS = new TypeReference<>() {};

    private OffRows() {}

    /** In the order of their places; what cannot be read is left out. */
    static List<OffRow> of(Decision decision) {
        List<OffRow> found = new ArrayList<>();
        for (DomElement child : decision.getDomElement().getChildElements()) {
            if (child.getLocalName().equals("extensionElements")) {
                child.getChildElements().stream()
                        .filter(e -> NAMESPACE.equals(e.getNamespaceURI()) && ELEMENT.equals(e.getLocalName()))
                        .forEach(e -> found.addAll(read(e.getTextContent())));
            }
        }
        return found;
    }

    private static List<OffRow> read(String text) {
        try {
            return JSON.readValue(text, ROWS);
        } catch (JsonProcessingException unreadable) {
            return List.of();
        }
    }

    /** Of all rows those that are off, with their places; empty when none is. */
    static String text(List<SheetRow> rows) {
        List<OffRow> off = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).off()) {
                off.add(new OffRow(i, rows.get(i)));
            }
        }
        try {
            return off.isEmpty() ? "" : JSON.writeValueAsString(off);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write rows", e);
        }
    }

    /** @param at its place among all rows, from 0 */
    record OffRow(int at, SheetRow row) {}
}

package org.huikuan.engine.tables;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.camunda.feel.syntaxtree.ConstString;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/** The texts and the names that a cell of a table has in it, found in what FEEL has read. */
record CellTexts(Set<String> texts, Set<String> names) {

    static CellTexts of(ParsedExpression cell) {
        CellTexts found = new CellTexts(new LinkedHashSet<>(), new LinkedHashSet<>());
        found.look(cell.expression());
        return found;
    }

    private void look(Object node) {
        if (node instanceof ConstString text) {
            texts.add(text.value());
        } else if (node instanceof Ref name) {
            names.add(name.names().head());
        } else if (node instanceof Iterable<?> nodes) {
            each(nodes.iterator());
        } else if (node instanceof Product parts) {
            each(parts.productIterator());
        }
    }

    private void each(Iterator<?> parts) {
        while (parts.hasNext()) {
            look(parts.next());
        }
    }
}

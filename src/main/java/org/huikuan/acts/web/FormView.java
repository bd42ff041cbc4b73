package org.huikuan.acts.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.jspecify.annotations.Nullable;

/**
 * The form of an act as templates draw it.
 *
 * @param act its key
 * @param sheets what stands above the fields
 * @param seen what the form tells along, by name
 * @param refused why it comes back, when that belongs to no field of it; null without
 */
public record FormView(
        String act,
        String title,
        List<ActForm.Sheet> sheets,
        List<FieldView> fields,
        List<String> others,
        Map<String, String> seen,
        @Nullable String refused) {

    public boolean isWrong() {
        return refused != null || !others.isEmpty() || fields.stream().anyMatch(FieldView::isWrong);
    }

    /** Whether it is sent in parts. */
    public boolean takesFile() {
        return fields.stream().anyMatch(f -> f.kind().equals("file"));
    }

    /** Fields that come and go together, in their order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (FieldView field : fields) {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last == null || !last.when().equals(field.when())) {
                last = new Block(field.when(), new ArrayList<>());
                blocks.add(last);
            }
            last.fields().add(field);
        }
        return blocks;
    }

    /** @param when as in {@link FieldView} */
    public record Block(String when, List<FieldView> fields) {}
}

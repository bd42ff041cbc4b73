package org.huikuan.acts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape;
import org.huikuan.acts.Lines;
import org.junit.jupiter.api.Test;

class FormPointsTest {

    private static final InputShape.Field ANSWERS =
            InputShape.of(Answers.class).fields().get(0);

    @Test
    void answersOfPointsAreLinesOfOneText() {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        sent.put("answers.1", List.of("已上传\n见材料 3"));
        sent.put("answers.2", List.of(" "));
        sent.put("note", List.of("x"));

        assertThat(FormPoints.written("answers", sent)).contains("1: 已上传 见材料 3");
        assertThat(FormPoints.written("note", sent)).isEmpty();
    }

    @Test
    void eachPointIsAskedWithItsWordsSoFar() {
        List<FieldView.Row> rows = FormPoints.rows(
                ANSWERS, List.of(new ActForm.Option("1", "1. 合同"), new ActForm.Option("2", "2. 签收单")), "1: 已上传");

        assertThat(rows)
                .extracting(r -> r.fields().get(0))
                .extracting(f -> f.name() + " " + f.label() + " " + f.value())
                .containsExactly("answers.1 1. 合同 已上传", "answers.2 2. 签收单 ");
    }

    record Answers(@Lines String answers) {}
}

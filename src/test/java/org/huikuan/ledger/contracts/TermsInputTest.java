package org.huikuan.ledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.huikuan.acts.InputShape;
import org.huikuan.ledger.web.TermsView;
import org.junit.jupiter.api.Test;

/** What is answered of contracts and debtors can be said of them. */
class TermsInputTest {

    @Test
    void everyFactThatIsAnsweredCanBeSaid() {
        Set<String> said = new LinkedHashSet<>();
        Set<String> answered = new LinkedHashSet<>();
        said(InputShape.of(TermsInput.class), "", said);
        answered(TermsView.class, "", answered);

        assertThat(answered)
                .contains("class", "financeHead.email", "contracts[0].default", "contracts[0].guarantees[0].until");
        assertThat(said).containsAll(answered);
    }

    private static void said(InputShape shape, String at, Set<String> into) {
        for (InputShape.Field field : shape.fields()) {
            InputShape each = field.each();
            if (each == null) {
                into.add(at + field.name());
            } else {
                said(each, at + field.name() + "[0].", into);
            }
        }
    }

    private static void answered(Class<?> type, String at, Set<String> into) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = at + jsonName(type, part);
            Class<?> kind = part.getType();
            if (kind == List.class) {
                answered(
                        (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0],
                        name + "[0].",
                        into);
            } else if (kind.isRecord()) {
                answered(kind, name + ".", into);
            } else {
                into.add(name);
            }
        }
    }

    private static String jsonName(Class<?> type, RecordComponent part) {
        try {
            Field field = type.getDeclaredField(part.getName());
            JsonProperty named = field.getAnnotation(JsonProperty.class);
            return named == null ? part.getName() : named.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

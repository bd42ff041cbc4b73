package org.huikuan.ledger.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.web.TermsRequest;
import org.huikuan.ledger.web.TermsView;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.FieldError;
import org.junit.jupiter.api.Test;

/** What the API says may be told of contracts and debtors is what is read. */
class TermsRequestTest {

    @Test
    void everyFieldThatIsDescribedIsRead() {
        Map<String, Object> all = new LinkedHashMap<>();
        names(TermsRequest.class, "", all);
        all.keySet().removeIf(name -> name.startsWith("invoices"));
        BadInput bad = catchThrowableOfType(
                BadInput.class, () -> TermsForm.read(all, AccountTerms.UNKNOWN, LocalDate.of(2026, 2, 25)));

        assertThat(all)
                .containsKeys("class", "financeHead.email", "contracts[0].default", "contracts[0].guarantees[0].until");
        assertThat(bad.errors()).extracting(FieldError::field).containsExactly("contracts[0].guarantees[0].guarantor");
    }

    @Test
    void everyFactThatIsAnsweredIsDescribed() {
        Map<String, Object> described = new LinkedHashMap<>();
        Map<String, Object> answered = new LinkedHashMap<>();
        names(TermsRequest.class, "", described);
        names(TermsView.class, "", answered);
        answered.keySet().removeIf(name -> name.endsWith("guaranteed.clause"));

        assertThat(described).containsKeys(answered.keySet().toArray(String[]::new));
    }

    @Test
    void theWordsToChooseFromAreThoseThatAreKnown() throws NoSuchFieldException {
        assertThat(words(TermsRequest.class, "sizeClass")).isEqualTo(Code.all(SizeClass.class));
        assertThat(words(TermsRequest.GuaranteeSaid.class, "kind")).isEqualTo(Code.all(GuaranteeKind.class));
        assertThat(words(TermsRequest.ClauseSaid.class, "known"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Known.values()).map(Known::code).toList());
    }

    private static List<String> words(Class<?> type, String name) throws NoSuchFieldException {
        return List.of(type.getDeclaredField(name).getAnnotation(Schema.class).allowableValues());
    }

    private static void names(Class<?> type, String at, Map<String, Object> into) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name = at + jsonName(type, part);
            Class<?> kind = part.getType();
            if (kind == List.class) {
                names(
                        (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0],
                        name + "[0].",
                        into);
            } else if (kind.isRecord()) {
                names(kind, name + ".", into);
            } else {
                into.put(name, "");
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

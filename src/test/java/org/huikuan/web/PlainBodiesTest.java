package org.huikuan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockMultipartHttpServletRequest;

/** Characters that no database and no document can carry are refused at the doors, with the field's name. */
class PlainBodiesTest {

    @Test
    void aCallIsLookedThroughAtAnyDepth() {
        refused(() -> PlainBodies.check(Map.of("note", "a\u0000b")), "note");
        refused(() -> PlainBodies.check(Map.of("items", List.of(Map.of("invoice", "A\u0001")))), "items[0].invoice");
        refused(() -> PlainBodies.check(new Wish("ok", List.of("x", "" + (char) 0xD800))), "customers[1]");
        refused(() -> PlainBodies.check(Map.of("a\u0000", "x")), "body");
        assertThatCode(() -> PlainBodies.check(new Wish(null, List.of("多行\n文字"))))
                .doesNotThrowAnyException();
    }

    @Test
    void aFormAndTheNamesOfItsFilesAreLookedThrough() {
        MockHttpServletRequest form = new MockHttpServletRequest();
        form.addParameter("reason", "a\u0007");
        refused(() -> PlainForms.check(form), "reason");

        MockMultipartHttpServletRequest files = new MockMultipartHttpServletRequest();
        files.addFile(new MockMultipartFile("file", "slip\u0000.pdf", "application/pdf", new byte[1]));
        refused(() -> PlainForms.check(files), "file");
    }

    @Test
    void anAddressIsLookedThroughWhateverAnswersThere() {
        assertThat(List.of("q=%00", "customer=a%01b", "a%00=1", "q=%C2%80", "q=%zz%00"))
                .allMatch(PlainQueries::isBroken);
        assertThat(List.of("q=%E5%BC%A0", "q=a+b", "q=100%", "q=a%0Ab", "")).noneMatch(PlainQueries::isBroken);
    }

    private record Wish(@Nullable String reason, List<String> customers) {}

    private static void refused(ThrowingCallable call, String field) {
        assertThatThrownBy(call).isInstanceOfSatisfying(BadInput.class, e -> {
            FieldError error = e.errors().get(0);
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.key()).isEqualTo("control-character");
        });
    }
}

package org.huikuan.acts.web;

import java.util.List;
import java.util.stream.Stream;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.InputShape.Field;
import org.huikuan.acts.InputShape.Kind;
import org.jspecify.annotations.Nullable;

/** The answers of a field, with their words. */
final class FormChoices {

    private FormChoices() {}

    /** @param options those that depend on the subject; null where the field has its own */
    static List<FieldView.Choice> of(String act, Field field, @Nullable List<ActForm.Option> options, FormWords words) {
        if (options != null) {
            return options.stream()
                    .map(o -> new FieldView.Choice(o.value(), o.text() == null ? said(act, field, o, words) : o.text()))
                    .toList();
        }
        if (field.kind() == Kind.EITHER) {
            return Stream.of("true", "false")
                    .map(c -> new FieldView.Choice(c, words.answer(act, field.name(), c)))
                    .toList();
        }
        return field.codes().stream()
                .map(c -> new FieldView.Choice(c, words.code(field.list(), c)))
                .toList();
    }

    private static String said(String act, Field field, ActForm.Option option, FormWords words) {
        return option.value().isEmpty()
                ? words.answer(act, field.name(), "none")
                : words.code(field.list(), option.value());
    }
}

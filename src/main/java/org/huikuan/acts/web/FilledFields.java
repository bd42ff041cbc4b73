package org.huikuan.acts.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.acts.ActForm;
import org.jspecify.annotations.Nullable;

/**
 * What an answer of a field writes into others, as a template hands it to the browser.
 *
 * @param names of the fields, a blank between two; null without any
 * @param byAnswer what they become, a line for each; an empty line leaves its field as it is
 */
record FilledFields(@Nullable String names, Map<String, String> byAnswer) {

    static FilledFields of(List<ActForm.Fills> fills) {
        if (fills.isEmpty()) {
            return new FilledFields(null, Map.of());
        }
        Map<String, String> byAnswer = new LinkedHashMap<>();
        fills.stream()
                .flatMap(f -> f.byAnswer().keySet().stream())
                .distinct()
                .forEach(answer -> byAnswer.put(
                        answer,
                        fills.stream()
                                .map(f -> f.byAnswer().getOrDefault(answer, ""))
                                .collect(Collectors.joining("\n"))));
        return new FilledFields(fills.stream().map(ActForm.Fills::field).collect(Collectors.joining(" ")), byAnswer);
    }
}

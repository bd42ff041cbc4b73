package org.huikuan.recovery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseFacts;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the measures that a manager chooses: a list of objects, or the same as JSON text from the form. */
@Component
class MeasureChoice {

    static final Set<String> FIELDS = Set.of("measures");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<Map<String, @Nullable Object>>> LIST = new TypeReference<>() {};
    private static final int MOST = 16;

    private final MeasureKinds kinds;
    private final Measures measures;
    private final ChosenMeasure reader;

    MeasureChoice(MeasureKinds kinds, Measures measures, ChosenMeasure reader) {
        this.kinds = kinds;
        this.measures = measures;
        this.reader = reader;
    }

    /**
     * @return at least one, each kind once
     * @throws BadInput naming every wrong field as {@code CM-05.date}
     */
    List<Measure> read(Map<String, ? extends @Nullable Object> values, CaseFacts now) {
        List<Map<String, @Nullable Object>> rows = rows(values.get("measures"));
        Set<String> free = kinds.all().stream().map(MeasureKind::code).collect(Collectors.toCollection(HashSet::new));
        Set<String> open = measures.of(now.kase().id()).stream()
                .filter(Measure::isOpen)
                .map(Measure::kind)
                .collect(Collectors.toSet());
        List<Measure> chosen = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        for (Map<String, @Nullable Object> row : rows) {
            String kind = String.valueOf(row.get("kind"));
            if (!free.remove(kind)) {
                errors.add(new FieldError(
                        "measures", "'" + kind + "' is no measure, or is named twice", "no-measure", List.of(kind)));
            } else if (open.contains(kind)) {
                errors.add(new FieldError(
                        "measures", kind + " is being carried out already", "measure-open", List.of(kind)));
            } else {
                read(row, kind, now, chosen, errors);
            }
        }
        if (!errors.isEmpty()) {
            throw new BadInput(errors);
        }
        return chosen;
    }

    private void read(
            Map<String, @Nullable Object> row,
            String kind,
            CaseFacts now,
            List<Measure> chosen,
            List<FieldError> errors) {
        try {
            chosen.add(reader.read(row, kind, now));
        } catch (BadInput wrong) {
            wrong.errors()
                    .forEach(e ->
                            errors.add(new FieldError(kind + "." + e.field(), e.reason(), e.key(), e.arguments())));
        }
    }

    private static List<Map<String, @Nullable Object>> rows(@Nullable Object written) {
        List<Map<String, @Nullable Object>> rows;
        try {
            rows = written instanceof String text
                    ? JSON.readValue(text, LIST)
                    : JSON.convertValue(written == null ? List.of() : written, LIST);
        } catch (JsonProcessingException | IllegalArgumentException noList) {
            throw new BadInput(
                    "measures",
                    "measures-list",
                    "is no list of measures, each with kind, precondition, evidence and date");
        }
        if (rows == null || rows.isEmpty()) {
            throw new BadInput(
                    List.of(new FieldError("measures", "choose at least one measure", "measures-none", List.of())));
        }
        if (rows.size() > MOST || rows.stream().anyMatch(r -> r == null)) {
            throw new BadInput("measures", "measures-list", "name at most " + MOST + " measures, each as an object");
        }
        return rows;
    }
}

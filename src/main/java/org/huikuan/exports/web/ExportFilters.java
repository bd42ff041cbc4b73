package org.huikuan.exports.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.huikuan.cases.CaseStatus;
import org.huikuan.cases.PauseKinds;
import org.huikuan.cases.Stage;
import org.huikuan.cases.reads.CaseList;
import org.huikuan.desk.DeskDay;
import org.huikuan.desk.WorkList;
import org.huikuan.exports.PromiseRows;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.Code;
import org.huikuan.shared.CurrentUser;
import org.huikuan.shared.input.NoDate;
import org.huikuan.shared.input.PlainDate;
import org.huikuan.teams.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what is wanted from an address, as the pages do; an empty word means any. */
@Component
class ExportFilters {

    private static final String STATES = "due, kept, broken";

    private final CurrentUser user;
    private final PauseKinds pauses;
    private final DeskDay desk;

    ExportFilters(CurrentUser user, PauseKinds pauses, DeskDay desk) {
        this.user = user;
        this.pauses = pauses;
        this.desk = desk;
    }

    /** The filter of the list of cases. */
    record CaseWords(
            @Nullable String stage,
            @Nullable String status,
            @Nullable String waitingFor,
            @Nullable String customer,
            @Nullable String collector) {}

    /** The filter of the list of promises. */
    record PromiseWords(
            @Nullable String state,
            @Nullable String from,
            @Nullable String to) {}

    /** The filter of the work list, with the words of its page. */
    record WorkWords(
            @Nullable String whose,
            @Nullable String which,
            @Nullable String order) {}

    WorkList.Wanted work(WorkWords words) {
        return new WorkList.Wanted(
                "team".equals(some(words.whose())) ? null : user.id(),
                Sight.of(user),
                word("which", words.which(), WorkList.Which.DUE, WorkList.Which::of),
                word("order", words.order(), WorkList.Order.WORTH, WorkList.Order::of),
                desk.today());
    }

    private static <T> T word(String field, @Nullable String word, T absent, Function<String, Optional<T>> of) {
        String given = some(word);
        return given == null ? absent : of.apply(given).orElseThrow(() -> new BadInput(field, "not-known", given));
    }

    CaseList.Wanted cases(CaseWords words) {
        return new CaseList.Wanted(
                known("stage", words.stage(), Stage::of),
                known("status", words.status(), word -> Code.of(CaseStatus.class, word)),
                known("waitingFor", words.waitingFor(), pauses::word),
                some(words.customer()),
                some(words.collector()),
                Sight.of(user),
                0,
                CaseList.MOST);
    }

    PromiseRows.Wanted promises(PromiseWords words) {
        return new PromiseRows.Wanted(
                states(some(words.state())), day("from", words.from()), day("to", words.to()), Sight.of(user));
    }

    private static List<String> states(@Nullable String word) {
        if (word == null) {
            return List.of();
        }
        return switch (word) {
            case "due" -> List.of("open");
            case "kept" -> List.of("kept");
            case "broken" -> List.of("broken", "partly-kept");
            default -> throw new BadInput("state", "unknown", word, STATES);
        };
    }

    static @Nullable LocalDate day(String field, @Nullable String word) {
        String date = some(word);
        try {
            return date == null ? null : PlainDate.of(date);
        } catch (NoDate bad) {
            throw new BadInput(field, bad.key(), bad.shown());
        }
    }

    static @Nullable String known(String field, @Nullable String word, Function<String, ?> of) {
        String given = some(word);
        if (given != null) {
            try {
                var unused = of.apply(given);
            } catch (IllegalArgumentException unknown) {
                throw new BadInput(field, "not-known", given);
            }
        }
        return given;
    }

    private static @Nullable String some(@Nullable String word) {
        return word == null || word.isBlank() ? null : word.strip();
    }
}

package org.huikuan.policies.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.cases.CaseId;
import org.huikuan.policies.DraftTrial;
import org.huikuan.policies.PolicyTrials;
import org.huikuan.policies.SheetColumn;
import org.huikuan.policies.TableSheet;
import org.huikuan.shared.Between;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What past decisions would have been, in the reader's words. */
@Component
class TrialViews {

    private final CellWords words;
    private final SheetViews sheets;

    TrialViews(CellWords words, SheetViews sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    /** What came of it. @param lines the newest that would have been others */
    public record PastView(List<Line> lines, int differing, int looked, int notComparable, boolean isCut) {}

    /** A decision as it was and as it would have been. */
    public record Line(
            String caseNumber, String on, int version, String was, String because, String wouldBe, String newBecause) {}

    PastView of(TableSheet sheet, DraftTrial.Result result) {
        return new PastView(
                result.past().stream().map(r -> line(sheet, r)).toList(),
                result.differing(),
                result.looked(),
                result.notComparable(),
                result.isCut());
    }

    private Line line(TableSheet sheet, PolicyTrials.Replayed replayed) {
        boolean english = sheets.isEnglish();
        return new Line(
                new CaseId(replayed.past().caseId()).number(),
                replayed.past().on().toString(),
                replayed.past().version(),
                answer(sheet, replayed.past().outcome()),
                english ? replayed.past().becauseEn() : replayed.past().becauseZh(),
                answer(sheet, replayed.wouldBe()),
                english ? replayed.becauseEn() : replayed.becauseZh());
    }

    private String answer(TableSheet sheet, @Nullable Map<String, ?> outputs) {
        return outputs == null
                ? ""
                : sheet.outputs().stream()
                        .filter(c -> outputs.containsKey(c.name()))
                        .map(c -> words.heading(c) + Between.COLON.in(words.locale()) + value(c, outputs.get(c.name())))
                        .collect(Collectors.joining(Between.SEMICOLON.in(words.locale())));
    }

    private String value(SheetColumn column, @Nullable Object value) {
        String text = String.valueOf(value);
        if (column.isYesOrNo()) {
            return words.yesOrNo(text);
        }
        return column.isClosed() ? words.word(column, text) : text;
    }
}

package org.huikuan.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.huikuan.ledger.AgeClass;
import org.huikuan.ledger.AgeClasses;
import org.huikuan.ledger.money.MoneyLimit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of days by which lists call something late or near (table {@code desk_limit}), and the classes of age
 * (table {@code ageing_class}, reference 5.2.4). Which there are is fixed; their numbers and words are the house's.
 */
@Service
@Transactional
public class LimitSettings {

    private static final SettingArea AREA = SettingArea.LIMIT;
    private static final int MOST_DAYS = 36_500;
    private static final String MONEY = "money";
    private static final int LONGEST = 40;

    private final Limits limits;
    private final AgeClasses ages;
    private final SettingsJournal journal;

    LimitSettings(Limits limits, AgeClasses ages, SettingsJournal journal) {
        this.limits = limits;
        this.ages = ages;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    public List<Limits.Limit> all() {
        return limits.all();
    }

    @Transactional(readOnly = true)
    public List<AgeClass> classes() {
        return ages.all();
    }

    private static int least(String code) {
        return code.equals(MONEY) ? MoneyLimit.NEVER_ASKED : 0;
    }

    /** @throws org.huikuan.shared.BadInput naming every field that was wrong; nothing is changed */
    public void changeLimits(Map<String, String> fields) {
        Entry entry = new Entry(fields);
        List<Limits.Limit> before = limits.all();
        List<Limits.Limit> after = before.stream()
                .map(l -> l.of(entry.number("days-" + l.code(), least(l.code()), MOST_DAYS)))
                .toList();
        entry.check();
        limits.save(after);
        for (int i = 0; i < before.size(); i++) {
            journal.recordChanges(
                    AREA,
                    before.get(i).code(),
                    Map.of("days", text(before.get(i))),
                    Map.of("days", text(after.get(i))));
        }
    }

    private static String text(Limits.Limit limit) {
        return String.valueOf(limit.days());
    }

    /**
     * Each class begins later than the one before it; what is not due is no class to change.
     *
     * @throws org.huikuan.shared.BadInput naming every field that was wrong; nothing is changed
     */
    public void changeClasses(Map<String, String> fields) {
        Entry entry = new Entry(fields);
        List<AgeClass> before = ages.all();
        List<AgeClass> after = new ArrayList<>();
        int last = 0;
        for (AgeClass old : before) {
            String code = old.code();
            int from = !old.isPastDue() ? old.fromDays() : entry.number("from-" + code, 1, MOST_DAYS);
            if (old.isPastDue() && from <= last && !entry.isWrong("from-" + code)) {
                entry.wrong("from-" + code, "not-later");
            }
            last = old.isPastDue() ? from : last;
            after.add(new AgeClass(
                    code,
                    from,
                    entry.required("labelZh-" + code, LONGEST),
                    entry.required("labelEn-" + code, LONGEST),
                    entry.required("nameZh-" + code, LONGEST),
                    entry.required("nameEn-" + code, LONGEST)));
        }
        entry.check();
        ages.save(after);
        for (int i = 0; i < before.size(); i++) {
            journal.recordChanges(AREA, before.get(i).code(), asText(before.get(i)), asText(after.get(i)));
        }
    }

    private static Map<String, String> asText(AgeClass age) {
        Map<String, String> text = new HashMap<>();
        text.put("fromDays", String.valueOf(age.fromDays()));
        text.put("labelZh", age.labelZh());
        text.put("labelEn", age.labelEn());
        text.put("nameZh", age.nameZh());
        text.put("nameEn", age.nameEn());
        return text;
    }
}

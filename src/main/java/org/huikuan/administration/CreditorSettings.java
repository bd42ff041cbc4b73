package org.huikuan.administration;

import java.util.List;
import java.util.Map;
import org.huikuan.ledger.Creditor;
import org.huikuan.ledger.invoices.RenewLastDays;
import org.huikuan.letters.UnprintableLetter;
import org.huikuan.shared.BadInput;
import org.huikuan.shared.NotFound;
import org.huikuan.teams.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creditors and what their letters show. Every change is written into the journal of settings. */
@Service
public class CreditorSettings {

    private static final SettingArea AREA = SettingArea.CREDITOR;

    private final CreditorProfiles profiles;
    private final Teams teams;
    private final LetterPreview preview;
    private final SettingsJournal journal;
    private final RenewLastDays lastDays;

    CreditorSettings(
            CreditorProfiles profiles,
            Teams teams,
            LetterPreview preview,
            SettingsJournal journal,
            RenewLastDays lastDays) {
        this.profiles = profiles;
        this.teams = teams;
        this.preview = preview;
        this.journal = journal;
        this.lastDays = lastDays;
    }

    public List<CreditorProfile> all() {
        return profiles.all();
    }

    public CreditorProfile get(String code) {
        return profiles.find(code).orElseThrow(() -> new NotFound("no-creditor", code));
    }

    /** @throws BadInput naming every field that was wrong */
    @Transactional
    public String create(Map<String, String> fields) {
        CreditorProfile profile = read(fields, null);
        String code = profile.creditor().code();
        if (profiles.find(code).isPresent()) {
            throw BadInput.of(SettingsWrong.of("code", "taken"));
        }
        refuseUnprintable(profile);
        profiles.save(profile);
        journal.recordChanges(AREA, code, Map.of(), profile.asText());
        return code;
    }

    /** @throws BadInput naming every field that was wrong */
    @Transactional
    public void change(String code, Map<String, String> fields) {
        CreditorProfile before = get(code);
        CreditorProfile after = read(fields, before);
        refuseUnprintable(after);
        profiles.save(after);
        journal.recordChanges(AREA, code, before.asText(), after.asText());
        Creditor is = after.creditor();
        Creditor was = before.creditor();
        if (is.restDaysExtend() != was.restDaysExtend() || !is.country().equals(was.country())) {
            lastDays.of(is);
        }
    }

    /**
     * A letter as customers would get it with what the form says, stored or not.
     *
     * @param letter code of the letter
     * @param language {@code zh} or {@code en}
     * @return the PDF
     */
    public byte[] preview(String code, Map<String, String> fields, String letter, String language) {
        CreditorProfile before = code.isEmpty() ? null : get(code);
        return preview.print(read(fields, before), letter, language);
    }

    private CreditorProfile read(Map<String, String> fields, @Nullable CreditorProfile before) {
        CreditorForm form = new CreditorForm(fields);
        boolean hasLedger =
                before != null && profiles.hasLedger(before.creditor().id());
        CreditorProfile profile =
                form.read(before, hasLedger, team -> teams.find(team).isPresent());
        form.check();
        return profile;
    }

    /** Better now than in the night of the first letter. */
    private void refuseUnprintable(CreditorProfile profile) {
        if (profile.letterhead() != null) {
            try {
                preview.print(profile, "L03", "zh");
                preview.print(profile, "L03", "en");
            } catch (UnprintableLetter e) {
                throw BadInput.of(SettingsWrong.of("legalName", "unprintable"));
            }
        }
    }
}

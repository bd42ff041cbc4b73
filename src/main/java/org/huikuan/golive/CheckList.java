package org.huikuan.golive;

import static org.huikuan.golive.Check.State.LOOK;
import static org.huikuan.golive.Check.State.MISSING;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huikuan.calendar.MissingHolidays;
import org.huikuan.golive.Readiness.Gaps;
import org.huikuan.golive.Readiness.Ledger;
import org.huikuan.golive.Readiness.Letterhead;
import org.huikuan.golive.Readiness.Seller;
import org.huikuan.ledger.LetterMode;
import org.huikuan.letters.outbox.MailServer;
import org.huikuan.shared.Arg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says of everything that going live needs whether it is there. */
@Service
public class CheckList {

    private static final List<String> ROLES =
            List.of("collectors", "managers", "legal", "finance", "credit", "camunda-admin");
    private static final int OLD_AFTER_DAYS = 3;
    private static final int BACKUP_EVERY_DAYS = 7;

    private final Readiness readiness;
    private final Staff staff;
    private final MailServer mail;
    private final MissingHolidays holidays;
    private final TablesInForce tables;
    private final Clock clock;

    CheckList(
            Readiness readiness,
            Staff staff,
            MailServer mail,
            MissingHolidays holidays,
            TablesInForce tables,
            Clock clock) {
        this.readiness = readiness;
        this.staff = staff;
        this.mail = mail;
        this.holidays = holidays;
        this.tables = tables;
        this.clock = clock;
    }

    public List<Check> of(Seller seller) {
        List<Check> checks = new ArrayList<>();
        Letterhead head = seller.letterhead();
        String settings = "/settings/creditors/" + seller.code();
        checks.add(Check.of("creditor", isComplete(head), MISSING, settings, seller.name()));
        checks.add(Check.of("bank", head != null && has(head.bankAccount()), MISSING, settings, seller.name()));
        letters(checks, seller);
        people(checks);
        ledger(checks, seller, readiness.ledger(seller.id()));
        Readiness.Backlog backlog = readiness.backlog(seller.id());
        LocalDate last = backlog.lastOn();
        checks.add(Check.of("backlog", last == null, LOOK, settings, backlog.waiting(), last == null ? "" : last));
        customers(checks, seller, readiness.gaps(seller.id()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        List<MissingHolidays.Missing> missing = holidays.of(List.of(seller.country()), today);
        int year = missing.isEmpty() ? today.getYear() : missing.get(0).year();
        checks.add(Check.of("calendar", missing.isEmpty(), LOOK, "/settings/calendar", seller.country(), year));
        List<String> unusable = tables.unusable();
        checks.add(Check.of(
                "tables",
                unusable.isEmpty(),
                MISSING,
                "/settings/decisions",
                unusable.stream().map(key -> Arg.code("table", key)).toList()));
        asked(checks, seller);
        backup(checks);
        return checks;
    }

    /** What every house has to say for itself. */
    private static void asked(List<Check> checks, Seller seller) {
        String settings = "/settings/creditors/" + seller.code();
        checks.add(Check.of("restDays", seller.restDaysExtend(), LOOK, settings));
        Integer days = seller.ledgerDays();
        checks.add(Check.of("ledgerDays", days != null, LOOK, settings, days == null ? "" : days));
    }

    private void backup(List<Check> checks) {
        Instant oldest = clock.instant().minus(BACKUP_EVERY_DAYS, ChronoUnit.DAYS);
        Optional<Instant> last = readiness.lastBackup();
        checks.add(Check.of(
                last.isPresent() ? "backup" : "noBackup",
                last.filter(taken -> !taken.isBefore(oldest)).isPresent(),
                LOOK,
                "/settings/backup",
                last.map(taken -> LocalDate.ofInstant(taken, ZoneOffset.UTC).toString())
                        .orElse("")));
    }

    private static boolean isComplete(@Nullable Letterhead head) {
        return head != null && has(head.taxNumber()) && has(head.address()) && has(head.phone());
    }

    private static boolean has(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private void letters(List<Check> checks, Seller seller) {
        checks.add(Check.of(
                "letters." + seller.letters().code(),
                seller.letters() != LetterMode.OFF,
                LOOK,
                "/settings/creditors/" + seller.code()));
        Optional<MailServer.Address> server = mail.address();
        checks.add(Check.of(
                "mail",
                server.isPresent(),
                MISSING,
                "/settings/configuration",
                server.map(MailServer.Address::host).orElse("")));
        Optional<Readiness.MailTrial> trial = readiness.lastMailTrial();
        boolean accepted = trial.filter(Readiness.MailTrial::isAccepted).isPresent();
        checks.add(Check.of(
                "mailTrial",
                accepted,
                MISSING,
                "#mail",
                trial.map(Readiness.MailTrial::recipient).orElse("")));
    }

    private void people(List<Check> checks) {
        Map<String, Long> users = staff.usersByGroup();
        for (String role : ROLES) {
            long n = users.getOrDefault(role, 0L);
            boolean needed = role.equals("collectors") || role.equals("managers") || role.equals("finance");
            checks.add(Check.of("role." + role, n > 0, needed ? MISSING : LOOK, "/settings/users", n));
        }
        long without = staff.withoutTeam();
        checks.add(Check.of("teams", without == 0, LOOK, "/settings/users", without));
    }

    private void ledger(List<Check> checks, Seller seller, Ledger ledger) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        LocalDate loaded = ledger.loadedOn();
        long age = loaded == null ? 0 : ChronoUnit.DAYS.between(loaded, today);
        checks.add(Check.of("ledger", ledger.items() > 0, MISSING, "/imports", ledger.items(), ledger.openItems()));
        if (loaded != null) {
            checks.add(Check.of("age", age <= OLD_AFTER_DAYS, LOOK, "/imports", loaded, age));
        }
        checks.add(Check.of("waiting", ledger.waiting() == 0, MISSING, "/imports", ledger.waiting()));
        checks.add(Check.of("rejected", ledger.rejected() == 0, LOOK, "/imports", ledger.rejected()));
        checks.add(Check.of("mappings", ledger.mappings() > 0, LOOK, "/imports/mappings", ledger.mappings()));
        LocalDate ran = seller.lastRunOn();
        checks.add(Check.of("run", ran != null, MISSING, "/runs", ran == null ? "" : ran, ledger.openCases()));
        checks.add(Check.of("failedRuns", ledger.failedRuns() == 0, MISSING, "/runs", ledger.failedRuns()));
        checks.add(Check.of(
                "release", ledger.lettersForRelease() == 0, LOOK, "/letters/release", ledger.lettersForRelease()));
    }

    private static void customers(List<Check> checks, Seller seller, Gaps gaps) {
        checks.add(Check.of("customers", gaps.customers() > 0, MISSING, "/imports", gaps.customers()));
        for (String gap : Readiness.GAPS) {
            long n = gaps.of(gap);
            checks.add(Check.of(
                    "gap." + gap,
                    n == 0,
                    gap.equals("reachable") ? MISSING : LOOK,
                    n == 0 ? "" : "/going-live/customers.csv?creditor=" + seller.code() + "&gap=" + gap,
                    n));
        }
    }
}

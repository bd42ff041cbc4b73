package org.huikuan.desk.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.huikuan.shared.Role;
import org.springframework.stereotype.Component;

/** The morning of each role. */
@Component
class Mornings {

    /** Who is told that a year's holidays are unknown: those who count on deadlines, and those who enter the days. */
    private static final Set<String> WARNED = Set.of("camunda-admin", "managers", "legal");

    private static final Set<String> APPROVING = Arrays.stream(Role.values())
            .filter(Role::onlyApproves)
            .map(Role::group)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> LOADING = Set.of("finance", "managers", "camunda-admin");

    private final AdminMorning admin;
    private final CollectorMorning collector;
    private final ManagerMorning manager;
    private final LegalMorning legal;
    private final FinanceMorning finance;
    private final CreditMorning credit;
    private final ApproverMorning approver;
    private final HolidayAlarm holidays;
    private final OldLedgers ledgers;

    Mornings(
            AdminMorning admin,
            CollectorMorning collector,
            ManagerMorning manager,
            LegalMorning legal,
            FinanceMorning finance,
            CreditMorning credit,
            ApproverMorning approver,
            HolidayAlarm holidays,
            OldLedgers ledgers) {
        this.admin = admin;
        this.collector = collector;
        this.manager = manager;
        this.legal = legal;
        this.finance = finance;
        this.credit = credit;
        this.approver = approver;
        this.holidays = holidays;
        this.ledgers = ledgers;
    }

    /** What the page shows to a person of the groups; an administrator sees the house, and what a manager sees. */
    Map<String, Object> of(Set<String> groups) {
        Map<String, Object> parts = new HashMap<>();
        if (groups.contains("camunda-admin")) {
            parts.put("house", admin.view());
        }
        if (groups.contains("collectors")) {
            parts.put("collectors", collector.view());
        }
        if (groups.contains("managers") || groups.contains("camunda-admin")) {
            parts.put("managers", manager.view());
            parts.put("ages", finance.freshness());
        }
        if (groups.contains("legal")) {
            parts.put("legal", legal.view());
        }
        if (groups.contains("finance")) {
            parts.put("finance", finance.view());
        }
        if (groups.contains("credit")) {
            parts.put("credit", credit.view());
        }
        if (groups.stream().anyMatch(WARNED::contains)) {
            parts.put("unknownHolidays", holidays.missing());
        }
        if (groups.stream().anyMatch(APPROVING::contains)) {
            parts.put("approver", approver.view(groups));
        }
        if (groups.stream().anyMatch(LOADING::contains)) {
            parts.put("oldLedgers", ledgers.all());
        }
        return parts;
    }
}

package org.huikuan.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huikuan.shared.Role;

/** The calls of the engine's REST that people other than administrators may make: Tasklist's, and Cockpit's reading ones. */
final class EngineCalls {

    private static final Set<String> WORKS_IN_TASKLIST = Arrays.stream(Role.values())
            .filter(role -> role != Role.ADMINISTRATORS)
            .map(Role::group)
            .collect(Collectors.toUnmodifiableSet());

    private static final List<EngineCall> TASKLIST = calls(
            "GET /engine",
            "GET /version",
            "GET /task",
            "GET /task/count",
            "POST /task",
            "POST /task/count",
            "GET /task/{id}",
            "GET /task/{id}/form",
            "GET /task/{id}/form-variables",
            "GET /task/{id}/deployed-form",
            "GET /task/{id}/rendered-form",
            "GET /task/{id}/identity-links",
            "GET /task/{id}/comment",
            "GET /task/{id}/comment/{comment}",
            "POST /task/{id}/claim",
            "POST /task/{id}/unclaim",
            "POST /task/{id}/complete",
            "POST /task/{id}/submit-form",
            "GET /filter",
            "GET /filter/count",
            "GET /filter/{id}",
            "GET /filter/{id}/list",
            "GET /filter/{id}/count",
            "GET /filter/{id}/singleResult",
            "POST /filter/{id}/list",
            "POST /filter/{id}/count",
            "POST /filter/{id}/singleResult",
            "GET /process-definition",
            "GET /process-definition/count",
            "GET /process-definition/{id:.+:.+:.+}",
            "GET /process-definition/{id:.+:.+:.+}/xml",
            "GET /authorization/check",
            "GET /identity/groups",
            "GET /identity/password-policy",
            "POST /identity/password-policy",
            "GET /user/{me}/profile");

    private static final List<EngineCall> COCKPIT = calls(
            "GET /process-definition/**",
            "GET /process-instance/**",
            "POST /process-instance",
            "POST /process-instance/count",
            "GET /execution/**",
            "POST /execution",
            "POST /execution/count",
            "GET /variable-instance/**",
            "POST /variable-instance",
            "POST /variable-instance/count",
            "GET /task/**",
            "GET /job/**",
            "POST /job",
            "POST /job/count",
            "GET /job-definition/**",
            "POST /job-definition",
            "POST /job-definition/count",
            "GET /incident/**",
            "GET /external-task/**",
            "POST /external-task",
            "POST /external-task/count",
            "GET /deployment/**",
            "GET /decision-definition/**",
            "GET /decision-requirements-definition/**",
            "GET /case-definition/**",
            "GET /batch/**",
            "GET /history/**",
            "POST /history/process-instance",
            "POST /history/process-instance/count",
            "POST /history/activity-instance",
            "POST /history/activity-instance/count",
            "POST /history/variable-instance",
            "POST /history/variable-instance/count",
            "POST /history/detail",
            "POST /history/task",
            "POST /history/task/count",
            "POST /history/job-log",
            "POST /history/job-log/count");

    private EngineCalls() {}

    /** The calls open to somebody in these groups. */
    static Stream<EngineCall> openTo(Set<String> groups) {
        Stream<EngineCall> tasklist =
                groups.stream().anyMatch(WORKS_IN_TASKLIST::contains) ? TASKLIST.stream() : Stream.empty();
        Stream<EngineCall> cockpit = groups.contains(Role.MANAGERS.group()) ? COCKPIT.stream() : Stream.empty();
        return Stream.concat(tasklist, cockpit);
    }

    private static List<EngineCall> calls(String... words) {
        return Arrays.stream(words).map(EngineCall::of).toList();
    }
}

package org.huikuan.engine.door;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.cmd.CreateMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.CreateUserCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteMembershipCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteUserCmd;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.huikuan.shared.Role;
import org.huikuan.teams.Teams;
import org.springframework.beans.DirectFieldAccessor;

/**
 * People are made, changed, given a role or a password in one place, which knows the rules: reserved names, one-time
 * passwords, the journal, the last administrator. The engine's REST and its Admin know none of them, so nobody logged in
 * changes people there; own groups that give no role of ours are theirs.
 */
public class PeopleDoor extends CommandInterceptor {

    private static final Set<Class<?>> OF_PEOPLE = Set.of(CreateUserCmd.class, SaveUserCmd.class, DeleteUserCmd.class);
    private static final Set<Class<?>> OF_GROUPS = Set.of(CreateMembershipCmd.class, DeleteMembershipCmd.class);

    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::group).collect(Collectors.toUnmodifiableSet());

    @Override
    public <T> T execute(Command<T> command) {
        CommandContext context = Context.getCommandContext();
        if (context.getAuthentication() != null && context.isAuthorizationCheckEnabled() && isOfPeople(command)) {
            throw new BadUserRequestException("People are made and changed under Settings, Users (/settings/users), the"
                    + " own password under /me/password; nothing was changed.");
        }
        return next.execute(command);
    }

    private static boolean isOfPeople(Command<?> command) {
        return OF_PEOPLE.stream().anyMatch(kind -> kind.isInstance(command))
                || OF_GROUPS.stream().anyMatch(kind -> kind.isInstance(command)) && isOurs(command);
    }

    private static boolean isOurs(Command<?> membership) {
        String group = String.valueOf(new DirectFieldAccessor(membership).getPropertyValue("groupId"));
        return ROLES.contains(group) || group.startsWith(Teams.GROUP_PREFIX);
    }
}

package org.huikuan.engine.people;

import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.TASK_WORK;
import static org.camunda.bpm.engine.authorization.Resources.TASK;

import java.util.Optional;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * A task is open to its candidate groups and to nobody else: being its assignee grants nothing, so that nothing is left
 * behind when the case moves to another person or team.
 */
public class GroupGrants extends DefaultAuthorizationProvider {

    private static final AuthorizationEntity[] NOTHING = {};

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, @Nullable String old, @Nullable String assignee) {
        return NOTHING;
    }

    @Override
    public AuthorizationEntity[] newTaskOwner(Task task, @Nullable String old, @Nullable String owner) {
        return NOTHING;
    }

    @Override
    public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String user, String type) {
        return NOTHING;
    }

    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String group, String type) {
        boolean granted = find(task, group).isPresent();
        return granted
                ? NOTHING
                : new AuthorizationEntity[] {createGrantAuthorization(null, group, TASK, task.getId(), READ, TASK_WORK)
                };
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        return find(task, group).map(grant -> new AuthorizationEntity[] {grant}).orElse(NOTHING);
    }

    /** Looks among what this command has written before asking the database, and never asks it about a new task. */
    private Optional<AuthorizationEntity> find(Task task, String group) {
        DbEntityManager entities = Context.getCommandContext().getDbEntityManager();
        Optional<AuthorizationEntity> written = entities.getCachedEntitiesByType(AuthorizationEntity.class).stream()
                .filter(a -> task.getId().equals(a.getResourceId()) && group.equals(a.getGroupId()))
                .filter(a -> !entities.isDeleted(a))
                .findFirst();
        boolean isNew =
                task instanceof TaskEntity entity && entities.getDbEntityCache().isTransient(entity);
        return written.isPresent() || isNew
                ? written
                : Optional.ofNullable(getGrantAuthorizationByGroupId(group, TASK, task.getId()));
    }
}

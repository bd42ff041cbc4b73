package org.huikuan.casefile;

import java.util.List;
import org.huikuan.cases.CaseFacts;
import org.springframework.stereotype.Component;

/** Reads what runs for a case that the person was already found to see: what has processes of its own, and their tasks. */
@Component
class FileRunning {

    private final FileTalks talks;
    private final FileProgress work;
    private final OpenTasks tasks;

    FileRunning(FileTalks talks, FileProgress work, OpenTasks tasks) {
        this.talks = talks;
        this.work = work;
        this.tasks = tasks;
    }

    Running of(CaseFacts facts) {
        CaseFile.Talks said = talks.of(facts);
        CaseFile.Work done = work.of(facts);
        return new Running(said, done, tasks.of(keys(facts, said, done)));
    }

    /** The business keys of all processes that run for the case. */
    List<String> keys(CaseFacts facts) {
        return keys(facts, talks.of(facts), work.of(facts));
    }

    private static List<String> keys(CaseFacts facts, CaseFile.Talks talks, CaseFile.Work work) {
        return FileKeys.of(facts.kase().id().number(), talks.keys(), work.supply(), work.deadlines(), work.approvals());
    }

    /** @param tasks open ones, of the case and of what runs beside it */
    record Running(CaseFile.Talks talks, CaseFile.Work work, List<OpenTasks.OpenTask> tasks) {}
}

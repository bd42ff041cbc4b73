package org.huikuan.testing.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.Upload;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.CaseId;
import org.huikuan.documents.CaseDocument;

/** Somebody puts papers into a case. */
public final class PutPapers {

    private PutPapers() {}

    public static CaseDocument put(CaseWorld world, CaseId id, String name, byte[] content, Map<String, ?> fields) {
        Map<String, Object> all = new HashMap<>(fields);
        all.put("file", new Upload(name, content));
        return (CaseDocument) Objects.requireNonNull(
                world.get(ActDoor.class).carryOut("paper", Where.of("caseId", id.number()), all, Way.API));
    }
}

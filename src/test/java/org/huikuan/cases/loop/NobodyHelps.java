package org.huikuan.cases.loop;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.cases.CaseFacts;
import org.huikuan.cases.TalkHelp;
import org.huikuan.shared.input.FormInput;

/** A house without a playbook. */
public final class NobodyHelps implements TalkHelp {

    @Override
    public Map<String, Object> sheet(CaseFacts facts) {
        return Map.of();
    }

    @Override
    public List<ActForm.Option> techniques(CaseFacts facts) {
        return List.of();
    }

    @Override
    public void check(CaseFacts facts, List<String> codes, String field, FormInput mistakes) {}

    @Override
    public void used(CaseFacts facts, List<String> codes, String by) {}
}

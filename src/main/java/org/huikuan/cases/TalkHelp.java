package org.huikuan.cases;

import java.util.List;
import java.util.Map;
import org.huikuan.acts.ActForm;
import org.huikuan.shared.input.FormInput;

/** What the house knows about talking to a customer, as forms of contacts ask for it. */
public interface TalkHelp {

    /** What sheet {@code playbook} shows beside the form. */
    Map<String, Object> sheet(CaseFacts facts);

    /** Techniques that may be ticked as used at the case's stage. */
    List<ActForm.Option> techniques(CaseFacts facts);

    /** Notes codes that are no techniques, and those used with the customer as often as they may be. Asks nothing for none. */
    void check(CaseFacts facts, List<String> codes, String field, FormInput mistakes);

    /** Keeps that they were used today, in the caller's transaction. Writes nothing for none. */
    void used(CaseFacts facts, List<String> codes, String by);
}

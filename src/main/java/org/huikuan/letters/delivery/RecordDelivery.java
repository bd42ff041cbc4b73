package org.huikuan.letters.delivery;

import java.util.Map;
import java.util.Set;
import org.huikuan.acts.Act;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Doing;
import org.huikuan.acts.Subjects;
import org.huikuan.acts.Way;
import org.huikuan.letters.DeliveryState;
import org.huikuan.letters.LetterDelivery;
import org.huikuan.letters.LetterList;
import org.huikuan.shared.Role;
import org.huikuan.shared.input.FormInput;
import org.springframework.stereotype.Component;

/** What became of a letter on its way: posted, signed for, refused, come back. */
@Component
class RecordDelivery implements Act<LetterList.Row, RecordDeliveryInput> {

    private final LettersInSight subjects;
    private final DeliveryActs deliveries;

    RecordDelivery(LettersInSight subjects, DeliveryActs deliveries) {
        this.subjects = subjects;
        this.deliveries = deliveries;
    }

    @Override
    public String key() {
        return "delivery";
    }

    @Override
    public Set<Role> roles() {
        return PostTheLetters.POSTING;
    }

    @Override
    public Set<Way> ways() {
        return Set.of(Way.FILE);
    }

    @Override
    public boolean onlyAdds() {
        return true;
    }

    @Override
    public Subjects<LetterList.Row> subjects() {
        return subjects;
    }

    @Override
    public Class<RecordDeliveryInput> input() {
        return RecordDeliveryInput.class;
    }

    /** The next news is mostly that of the mail whose number is known. */
    @Override
    public ActForm form(LetterList.Row of) {
        LetterDelivery known = of.delivery();
        return new ActForm()
                .show("letter", Map.of("letter", of.letter()))
                .propose("state", (known == null ? DeliveryState.POSTED : DeliveryState.SIGNED).code())
                .propose("ems", known == null ? of.trackingNumber() : known.ems());
    }

    @Override
    public void check(LetterList.Row of, RecordDeliveryInput input, FormInput mistakes) {
        deliveries.read(of.letter(), input, mistakes);
    }

    @Override
    public LetterDelivery carryOut(LetterList.Row of, RecordDeliveryInput input, Doing doing) {
        return deliveries.record(of.letter(), input, doing.by());
    }
}

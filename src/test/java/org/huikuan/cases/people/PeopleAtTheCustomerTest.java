package org.huikuan.cases.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.huikuan.testing.world.CaseWorld.fields;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.huikuan.acts.ActDoor;
import org.huikuan.acts.ActForm;
import org.huikuan.acts.Acts;
import org.huikuan.acts.Way;
import org.huikuan.acts.Where;
import org.huikuan.cases.reads.CaseReads;
import org.huikuan.debtors.Counterpart;
import org.huikuan.debtors.Counterparts;
import org.huikuan.debtors.DecisionMaker;
import org.huikuan.debtors.PersonFacts;
import org.huikuan.debtors.VerifiedBy;
import org.huikuan.letters.Addressee;
import org.huikuan.letters.Letter;
import org.huikuan.letters.LetterCode;
import org.huikuan.letters.LetterFacts;
import org.huikuan.shared.BadInput;
import org.huikuan.testing.ApplicationH2;
import org.huikuan.testing.world.CaseWorld;
import org.huikuan.testing.world.GridCase;
import org.huikuan.testing.world.LetterWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** March 2026: who decides and pays at the customer becomes known, and is asked until the person leaves. */
@ApplicationH2
@SuppressWarnings("NullAway") // a story that finds nothing fails, whichever way
class PeopleAtTheCustomerTest {

    @Autowired
    private ApplicationContext context;

    private CaseWorld world;
    private GridCase kase;
    private int ordered;

    @BeforeEach
    void aCase() {
        world = new CaseWorld(context);
        kase = new GridCase(world);
    }

    @Test
    void whatIsLearntOfAPersonIsKeptAndToldInTheJournal() {
        act(
                "person",
                "",
                "name=方志远, role=财务总监, decisionMaker=DM-3, power=5, attitude=-1, maySign=yes, verifiedBy=contract, basis=consent");

        PersonFacts known = people().get("方志远").facts();
        assertThat(known.decisionMaker()).isEqualTo(DecisionMaker.DM_3);
        assertThat(known.words()).containsExactly("decision-maker.DM-3", "power.5", "attitude.-1", "may-sign.yes");
        assertThat(lastJournal()).contains("方志远, 财务总监", "DM-3, 5, -1, yes");
    }

    @Test
    void theFormShowsWhatIsKnownAndAnotherNameKeepsIt() {
        act("person", "", "name=韩眉, decisionMaker=DM-4, basis=public");

        ActForm form = form("edit-person", "韩眉");
        assertThat(form.values()).containsEntry("decisionMaker", "DM-4").containsEntry("maySign", "unknown");
        act("edit-person", "韩眉", "name=韩梅, decisionMaker=DM-4, basis=public");

        assertThat(people()).containsOnlyKeys("韩梅");
        assertThat(people().get("韩梅").facts().decisionMaker()).isEqualTo(DecisionMaker.DM_4);
        act("remove-person", "韩梅", "");
        act("person", "", "name=韩梅");
        assertThat(people().get("韩梅").facts())
                .as("nothing of one who was removed")
                .isEqualTo(PersonFacts.NONE);
    }

    @Test
    void whoHasLeftIsNoLongerSpokenToAndStaysInTheFile() {
        act("person", "", "name=韩梅, decisionMaker=DM-4");
        act("edit-person", "韩梅", "name=韩梅, decisionMaker=DM-4, leftOn=2026-03-01");

        assertThat(world.get(CaseReads.class).people(kase.id)).isEmpty();
        assertThat(people()).containsOnlyKeys("韩梅");
        assertThat(lastJournal()).contains("left on 2026-03-01");
    }

    @Test
    void lettersAreForWhoPaysOrSignsAndNeverForWhoHasLeft() {
        act("person", "", "name=刘敏, role=财务总监, maySign=yes");
        act("person", "", "name=陈洁, role=会计, decisionMaker=DM-4, leftOn=2026-02-27");
        act("person", "", "name=林夕, role=会计, decisionMaker=DM-4");

        assertThat(addressee(LetterCode.L03)).isEqualTo("林夕（会计）");
        assertThat(addressee(LetterCode.L06)).isEqualTo("刘敏（财务总监）");
        act("edit-person", "林夕", "name=林夕, role=会计, decisionMaker=DM-4, leftOn=2026-03-02");
        assertThat(addressee(LetterCode.L03)).as("the first who is there").isEqualTo("刘敏（财务总监）");
    }

    private String addressee(LetterCode code) {
        LetterWorld letters = new LetterWorld(world);
        letters.order(kase.id, code, "n" + ordered++);
        Letter letter = letters.last(kase.id);
        return Addressee.of(
                letter, world.get(LetterFacts.class).of(List.of(letter)).get(letter.id()));
    }

    @Test
    void aDayToComeAndAWordOfNoListAreRefusedAtTheirFields() {
        BadInput refused = catchThrowableOfType(
                BadInput.class, () -> act("person", "", "name=韩梅, leftOn=2026-03-03, power=6, attitude=+9"));

        assertThat(refused.errors()).extracting(e -> e.field()).contains("power", "attitude");
        BadInput late = catchThrowableOfType(BadInput.class, () -> act("person", "", "name=韩梅, leftOn=2026-03-03"));
        assertThat(late.errors()).extracting(e -> e.field() + " " + e.key()).containsExactly("leftOn to-come");
        assertThat(people()).isEmpty();
    }

    @Test
    void whomACallReachesIsKeptOnceWithThePartThatWasNamed() {
        act("person", "", "name=沈 玉兰, phone=0571-88880001");
        act("log-contact", "", "result=refused, person=沈玉兰, personPart=DM-4, note=说要等通知");
        act("log-contact", "", "result=refused, person=陆建国, personPart=DM-3, note=财务经理接的电话");
        act("log-contact", "", "result=refused, person=前台, note=不肯转接");

        assertThat(people()).containsOnlyKeys("沈 玉兰", "陆建国");
        assertThat(people().get("沈 玉兰").facts().decisionMaker()).isEqualTo(DecisionMaker.DM_4);
        assertThat(people().get("沈 玉兰").phone()).isEqualTo("0571-88880001");
        assertThat(people().get("陆建国").facts().verifiedBy()).isEqualTo(VerifiedBy.SPOKEN_TO);

        act("log-contact", "", "result=refused, person=陆建国, personPart=DM-2, note=又是他");
        assertThat(people().get("陆建国").facts().decisionMaker())
                .as("what was known stays")
                .isEqualTo(DecisionMaker.DM_3);
        BadInput nobody = catchThrowableOfType(
                BadInput.class, () -> act("log-contact", "", "result=refused, personPart=DM-2, note=没问姓名"));
        assertThat(nobody.errors()).extracting(e -> e.field()).containsExactly("person");
    }

    private void act(String key, String of, String words) {
        world.asCollector(() -> world.get(ActDoor.class)
                .carryOut(key, where(of), words.isEmpty() ? Map.of() : fields(words), Way.FILE));
    }

    private ActForm form(String key, String of) {
        ActForm[] form = new ActForm[1];
        world.asCollector(() ->
                form[0] = world.get(ActDoor.class).form(world.get(Acts.class).of(key), where(of)));
        return form[0];
    }

    private Where where(String person) {
        return new Where(Map.of("caseId", kase.id.number(), "personName", person));
    }

    private Map<String, Counterpart> people() {
        return world.get(Counterparts.class).of(kase.account).stream()
                .collect(Collectors.toMap(Counterpart::name, p -> p));
    }

    private String lastJournal() {
        var lines = world.get(CaseReads.class).journal(kase.id);
        return String.valueOf(lines.get(lines.size() - 1).detail());
    }
}

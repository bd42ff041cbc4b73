package org.huikuan.installation;

import org.huikuan.ledger.CreditorBook;
import org.huikuan.ledger.LetterMode;
import org.huikuan.shared.HuikuanProperties;
import org.huikuan.shared.start.StartOrder;
import org.huikuan.teams.Team;
import org.huikuan.teams.TeamGroups;
import org.huikuan.teams.Teams;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A team and a creditor to begin with, where there is none, and the group of every team. */
@Component
@Order(StartOrder.FOUNDATION + 1)
class FirstLedger implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final CreditorBook creditors;
    private final Teams teams;
    private final TeamGroups groups;
    private final HuikuanProperties settings;
    private final boolean training;

    FirstLedger(
            JdbcClient jdbc,
            CreditorBook creditors,
            Teams teams,
            TeamGroups groups,
            HuikuanProperties settings,
            Environment environment) {
        this.jdbc = jdbc;
        this.creditors = creditors;
        this.teams = teams;
        this.groups = groups;
        this.settings = settings;
        this.training = environment.acceptsProfiles(Profiles.of("training"));
    }

    @Override
    public void run(ApplicationArguments args) {
        if (teams.all().isEmpty()) {
            teams.save(new Team(Teams.DEFAULT, "默认团队 Default team"));
        }
        teams.all().forEach(groups::save);
        LetterMode letters = training ? LetterMode.AUTOMATIC : LetterMode.FOR_RELEASE;
        if (creditors.begin(settings.zone(), letters)) {
            letterhead();
        }
    }

    /** What letters of a training show; production writes with the creditor's name until somebody enters more. */
    private void letterhead() {
        if (training) {
            jdbc.sql("""
                    insert into huikuan.letterhead (creditor_id, name, tax_number, address, phone, email, bank,
                      bank_holder, bank_account, seal_line, english_name, english_address, bank_english, bank_address, swift,
                      contact_name, contact_title, contact_phone, representative, representative_post)
                    select id, '示例贸易有限公司', '91310000MA0EXAMPLQ', '上海市示例路 1 号', '021-5550-0100',
                      'credit@seller.example', '示例银行上海分行', '示例贸易有限公司', '6200 0000 0000 0001', '应收账款管理部',
                      'Example Trading Co., Ltd.', '1 Example Road, Shanghai, P.R. China', 'Example Bank, Shanghai Branch',
                      '2 Example Road, Shanghai, P.R. China', 'EXAMCNBJ', '李文（Li Wen）', null, '021-5550-0101',
                      '陈示例', '执行董事'
                    from huikuan.view_creditor_line where code = 'DEFAULT'
                    """).update();
        }
    }
}

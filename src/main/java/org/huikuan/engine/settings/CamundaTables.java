package org.huikuan.engine.settings;

import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ProductPropertiesUtil;
import org.huikuan.backup.EngineTables;

/** Lets an engine that does nothing else create its tables. */
class CamundaTables implements EngineTables {

    @Override
    public String version() {
        return ProductPropertiesUtil.getProductVersion();
    }

    @Override
    public void create(DataSource database) {
        StandaloneProcessEngineConfiguration engine = new StandaloneProcessEngineConfiguration();
        engine.setProcessEngineName("restore");
        engine.setDataSource(database);
        engine.setDatabaseSchemaUpdate("true");
        engine.setCmmnEnabled(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
        engine.setJobExecutorActivate(false);
        engine.setHistoryTimeToLive("P3650D");
        engine.buildProcessEngine().close();
    }
}

package org.huikuan.backup;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;

/** What a command needs of the application: its data source. No component, so that the application does not find it. */
@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
class CommandContext {}

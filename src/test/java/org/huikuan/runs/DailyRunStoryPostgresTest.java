package org.huikuan.runs;

import org.huikuan.testing.ApplicationPostgres;
import org.junit.jupiter.api.Order;

/** First of all: it runs the default creditor's whole day, accounts of every other test included. */
@ApplicationPostgres
@Order(1)
class DailyRunStoryPostgresTest extends DailyRunStory {}

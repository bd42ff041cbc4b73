package org.huikuan.runs;

import org.huikuan.testing.ApplicationH2;
import org.junit.jupiter.api.Order;

/** First of all: it runs the default creditor's whole day, accounts of every other test included. */
@ApplicationH2
@Order(1)
class DailyRunStoryH2Test extends DailyRunStory {}

package org.huikuan.runs;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class DailyRunStoryH2Test extends DailyRunStory {}

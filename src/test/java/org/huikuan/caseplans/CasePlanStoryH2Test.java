package org.huikuan.caseplans;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class CasePlanStoryH2Test extends CasePlanStory {}

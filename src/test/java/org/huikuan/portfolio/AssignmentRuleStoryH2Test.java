package org.huikuan.portfolio;

import org.huikuan.testing.ApplicationH2;

@ApplicationH2
class AssignmentRuleStoryH2Test extends AssignmentRuleStory {}

// The files of Questionnaires, in order of their paths. A test holds this list against the folder.
// A new file wants two entries: its bytes, and its line in the table below.
#include "CQuestionLibrary.h"

#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char body_map[] = {
#embed "../../Questionnaires/body-map.yaml"
};
static const unsigned char medicines[] = {
#embed "../../Questionnaires/medicines.yaml"
};
static const unsigned char numbers[] = {
#embed "../../Questionnaires/numbers.yaml"
};
static const unsigned char organizations[] = {
#embed "../../Questionnaires/organizations.yaml"
};
static const unsigned char shared_about_you[] = {
#embed "../../Questionnaires/shared/about-you.yaml"
};
static const unsigned char shared_emergency_screen[] = {
#embed "../../Questionnaires/shared/emergency-screen.yaml"
};
static const unsigned char shared_exposures_met[] = {
#embed "../../Questionnaires/shared/exposures-met.yaml"
};
static const unsigned char shared_family[] = {
#embed "../../Questionnaires/shared/family.yaml"
};
static const unsigned char shared_medicines_taken[] = {
#embed "../../Questionnaires/shared/medicines-taken.yaml"
};
static const unsigned char sources[] = {
#embed "../../Questionnaires/sources.yaml"
};
static const unsigned char topics_acute_drug_reaction[] = {
#embed "../../Questionnaires/topics/acute-drug-reaction.yaml"
};
static const unsigned char topics_cervical_dystonia[] = {
#embed "../../Questionnaires/topics/cervical-dystonia.yaml"
};
static const unsigned char topics_danger_signs[] = {
#embed "../../Questionnaires/topics/danger-signs.yaml"
};
static const unsigned char topics_dopa_responsive_dystonia[] = {
#embed "../../Questionnaires/topics/dopa-responsive-dystonia.yaml"
};
static const unsigned char topics_dystonia_overview[] = {
#embed "../../Questionnaires/topics/dystonia-overview.yaml"
};
static const unsigned char topics_early_onset_dystonia[] = {
#embed "../../Questionnaires/topics/early-onset-dystonia.yaml"
};
static const unsigned char topics_eyelid_dystonia[] = {
#embed "../../Questionnaires/topics/eyelid-dystonia.yaml"
};
static const unsigned char topics_functional_dystonia[] = {
#embed "../../Questionnaires/topics/functional-dystonia.yaml"
};
static const unsigned char topics_general[] = {
#embed "../../Questionnaires/topics/general.yaml"
};
static const unsigned char topics_injury_and_crps_dystonia[] = {
#embed "../../Questionnaires/topics/injury-and-crps-dystonia.yaml"
};
static const unsigned char topics_mouth_and_jaw_dystonia[] = {
#embed "../../Questionnaires/topics/mouth-and-jaw-dystonia.yaml"
};
static const unsigned char topics_musicians_dystonia[] = {
#embed "../../Questionnaires/topics/musicians-dystonia.yaml"
};
static const unsigned char topics_myoclonus_dystonia[] = {
#embed "../../Questionnaires/topics/myoclonus-dystonia.yaml"
};
static const unsigned char topics_paroxysmal_movements[] = {
#embed "../../Questionnaires/topics/paroxysmal-movements.yaml"
};
static const unsigned char topics_voice_dystonia[] = {
#embed "../../Questionnaires/topics/voice-dystonia.yaml"
};
static const unsigned char topics_writers_cramp[] = {
#embed "../../Questionnaires/topics/writers-cramp.yaml"
};
static const unsigned char triage[] = {
#embed "../../Questionnaires/triage.yaml"
};
static const unsigned char twisting[] = {
#embed "../../Questionnaires/twisting.yaml"
};
static const unsigned char vignettes_baby_with_fever[] = {
#embed "../../Questionnaires/vignettes/baby-with-fever.yaml"
};
static const unsigned char vignettes_boy_with_a_turning_foot[] = {
#embed "../../Questionnaires/vignettes/boy-with-a-turning-foot.yaml"
};
static const unsigned char vignettes_carbon_monoxide_at_home[] = {
#embed "../../Questionnaires/vignettes/carbon-monoxide-at-home.yaml"
};
static const unsigned char vignettes_child_with_new_attacks[] = {
#embed "../../Questionnaires/vignettes/child-with-new-attacks.yaml"
};
static const unsigned char vignettes_clerk_under_great_strain[] = {
#embed "../../Questionnaires/vignettes/clerk-under-great-strain.yaml"
};
static const unsigned char vignettes_clerk_with_writers_cramp[] = {
#embed "../../Questionnaires/vignettes/clerk-with-writers-cramp.yaml"
};
static const unsigned char vignettes_everything_unknown[] = {
#embed "../../Questionnaires/vignettes/everything-unknown.yaml"
};
static const unsigned char vignettes_girl_better_in_the_morning[] = {
#embed "../../Questionnaires/vignettes/girl-better-in-the-morning.yaml"
};
static const unsigned char vignettes_girl_with_a_storm[] = {
#embed "../../Questionnaires/vignettes/girl-with-a-storm.yaml"
};
static const unsigned char vignettes_guitarist_with_curling_fingers[] = {
#embed "../../Questionnaires/vignettes/guitarist-with-curling-fingers.yaml"
};
static const unsigned char vignettes_man_after_an_old_stroke[] = {
#embed "../../Questionnaires/vignettes/man-after-an-old-stroke.yaml"
};
static const unsigned char vignettes_man_hoarse_and_losing_weight[] = {
#embed "../../Questionnaires/vignettes/man-hoarse-and-losing-weight.yaml"
};
static const unsigned char vignettes_man_much_worse_within_days[] = {
#embed "../../Questionnaires/vignettes/man-much-worse-within-days.yaml"
};
static const unsigned char vignettes_man_on_long_term_haloperidol[] = {
#embed "../../Questionnaires/vignettes/man-on-long-term-haloperidol.yaml"
};
static const unsigned char vignettes_man_who_blanks_in_attacks[] = {
#embed "../../Questionnaires/vignettes/man-who-blanks-in-attacks.yaml"
};
static const unsigned char vignettes_man_whose_jaw_locks_after_a_wound[] = {
#embed "../../Questionnaires/vignettes/man-whose-jaw-locks-after-a-wound.yaml"
};
static const unsigned char vignettes_man_with_a_fist_after_a_stroke[] = {
#embed "../../Questionnaires/vignettes/man-with-a-fist-after-a-stroke.yaml"
};
static const unsigned char vignettes_man_with_a_painful_hand_after_a_break[] = {
#embed "../../Questionnaires/vignettes/man-with-a-painful-hand-after-a-break.yaml"
};
static const unsigned char vignettes_man_with_a_twitch_on_one_side[] = {
#embed "../../Questionnaires/vignettes/man-with-a-twitch-on-one-side.yaml"
};
static const unsigned char vignettes_man_with_long_standing_foot_cramp[] = {
#embed "../../Questionnaires/vignettes/man-with-long-standing-foot-cramp.yaml"
};
static const unsigned char vignettes_man_with_new_jerks[] = {
#embed "../../Questionnaires/vignettes/man-with-new-jerks.yaml"
};
static const unsigned char vignettes_man_with_stroke_signs[] = {
#embed "../../Questionnaires/vignettes/man-with-stroke-signs.yaml"
};
static const unsigned char vignettes_pregnant_woman_with_headache[] = {
#embed "../../Questionnaires/vignettes/pregnant-woman-with-headache.yaml"
};
static const unsigned char vignettes_small_child_of_unknown_age[] = {
#embed "../../Questionnaires/vignettes/small-child-of-unknown-age.yaml"
};
static const unsigned char vignettes_teacher_with_a_strained_voice[] = {
#embed "../../Questionnaires/vignettes/teacher-with-a-strained-voice.yaml"
};
static const unsigned char vignettes_teenager_with_a_locked_jaw[] = {
#embed "../../Questionnaires/vignettes/teenager-with-a-locked-jaw.yaml"
};
static const unsigned char vignettes_teenager_with_attacks_on_rising[] = {
#embed "../../Questionnaires/vignettes/teenager-with-attacks-on-rising.yaml"
};
static const unsigned char vignettes_woman_on_new_sickness_tablets[] = {
#embed "../../Questionnaires/vignettes/woman-on-new-sickness-tablets.yaml"
};
static const unsigned char vignettes_woman_who_swallows_worse_each_day[] = {
#embed "../../Questionnaires/vignettes/woman-who-swallows-worse-each-day.yaml"
};
static const unsigned char vignettes_woman_whose_eyes_shut[] = {
#embed "../../Questionnaires/vignettes/woman-whose-eyes-shut.yaml"
};
static const unsigned char vignettes_woman_whose_jaw_clenches[] = {
#embed "../../Questionnaires/vignettes/woman-whose-jaw-clenches.yaml"
};
static const unsigned char vignettes_woman_with_a_drooping_lid[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-drooping-lid.yaml"
};
static const unsigned char vignettes_woman_with_a_fixed_foot[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-fixed-foot.yaml"
};
static const unsigned char vignettes_woman_with_a_newly_swollen_leg[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-newly-swollen-leg.yaml"
};
static const unsigned char vignettes_woman_with_a_turning_neck[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-turning-neck.yaml"
};
static const unsigned char vignettes_woman_with_evening_cramps[] = {
#embed "../../Questionnaires/vignettes/woman-with-evening-cramps.yaml"
};
static const unsigned char vignettes_woman_with_eyes_not_known[] = {
#embed "../../Questionnaires/vignettes/woman-with-eyes-not-known.yaml"
};
static const unsigned char vignettes_woman_with_lightning_jerks[] = {
#embed "../../Questionnaires/vignettes/woman-with-lightning-jerks.yaml"
};
static const unsigned char vignettes_woman_with_weak_legs[] = {
#embed "../../Questionnaires/vignettes/woman-with-weak-legs.yaml"
};
static const unsigned char vignettes_young_man_with_slurred_speech[] = {
#embed "../../Questionnaires/vignettes/young-man-with-slurred-speech.yaml"
};

#pragma clang diagnostic pop

#define EMBEDDED(path, name) {path, name, sizeof name}

static const struct EmbeddedQuestionFile files[] = {
  EMBEDDED("body-map.yaml", body_map),
  EMBEDDED("medicines.yaml", medicines),
  EMBEDDED("numbers.yaml", numbers),
  EMBEDDED("organizations.yaml", organizations),
  EMBEDDED("shared/about-you.yaml", shared_about_you),
  EMBEDDED("shared/emergency-screen.yaml", shared_emergency_screen),
  EMBEDDED("shared/exposures-met.yaml", shared_exposures_met),
  EMBEDDED("shared/family.yaml", shared_family),
  EMBEDDED("shared/medicines-taken.yaml", shared_medicines_taken),
  EMBEDDED("sources.yaml", sources),
  EMBEDDED("topics/acute-drug-reaction.yaml", topics_acute_drug_reaction),
  EMBEDDED("topics/cervical-dystonia.yaml", topics_cervical_dystonia),
  EMBEDDED("topics/danger-signs.yaml", topics_danger_signs),
  EMBEDDED("topics/dopa-responsive-dystonia.yaml", topics_dopa_responsive_dystonia),
  EMBEDDED("topics/dystonia-overview.yaml", topics_dystonia_overview),
  EMBEDDED("topics/early-onset-dystonia.yaml", topics_early_onset_dystonia),
  EMBEDDED("topics/eyelid-dystonia.yaml", topics_eyelid_dystonia),
  EMBEDDED("topics/functional-dystonia.yaml", topics_functional_dystonia),
  EMBEDDED("topics/general.yaml", topics_general),
  EMBEDDED("topics/injury-and-crps-dystonia.yaml", topics_injury_and_crps_dystonia),
  EMBEDDED("topics/mouth-and-jaw-dystonia.yaml", topics_mouth_and_jaw_dystonia),
  EMBEDDED("topics/musicians-dystonia.yaml", topics_musicians_dystonia),
  EMBEDDED("topics/myoclonus-dystonia.yaml", topics_myoclonus_dystonia),
  EMBEDDED("topics/paroxysmal-movements.yaml", topics_paroxysmal_movements),
  EMBEDDED("topics/voice-dystonia.yaml", topics_voice_dystonia),
  EMBEDDED("topics/writers-cramp.yaml", topics_writers_cramp),
  EMBEDDED("triage.yaml", triage),
  EMBEDDED("twisting.yaml", twisting),
  EMBEDDED("vignettes/baby-with-fever.yaml", vignettes_baby_with_fever),
  EMBEDDED("vignettes/boy-with-a-turning-foot.yaml", vignettes_boy_with_a_turning_foot),
  EMBEDDED("vignettes/carbon-monoxide-at-home.yaml", vignettes_carbon_monoxide_at_home),
  EMBEDDED("vignettes/child-with-new-attacks.yaml", vignettes_child_with_new_attacks),
  EMBEDDED("vignettes/clerk-under-great-strain.yaml", vignettes_clerk_under_great_strain),
  EMBEDDED("vignettes/clerk-with-writers-cramp.yaml", vignettes_clerk_with_writers_cramp),
  EMBEDDED("vignettes/everything-unknown.yaml", vignettes_everything_unknown),
  EMBEDDED("vignettes/girl-better-in-the-morning.yaml", vignettes_girl_better_in_the_morning),
  EMBEDDED("vignettes/girl-with-a-storm.yaml", vignettes_girl_with_a_storm),
  EMBEDDED("vignettes/guitarist-with-curling-fingers.yaml", vignettes_guitarist_with_curling_fingers),
  EMBEDDED("vignettes/man-after-an-old-stroke.yaml", vignettes_man_after_an_old_stroke),
  EMBEDDED("vignettes/man-hoarse-and-losing-weight.yaml", vignettes_man_hoarse_and_losing_weight),
  EMBEDDED("vignettes/man-much-worse-within-days.yaml", vignettes_man_much_worse_within_days),
  EMBEDDED("vignettes/man-on-long-term-haloperidol.yaml", vignettes_man_on_long_term_haloperidol),
  EMBEDDED("vignettes/man-who-blanks-in-attacks.yaml", vignettes_man_who_blanks_in_attacks),
  EMBEDDED("vignettes/man-whose-jaw-locks-after-a-wound.yaml", vignettes_man_whose_jaw_locks_after_a_wound),
  EMBEDDED("vignettes/man-with-a-fist-after-a-stroke.yaml", vignettes_man_with_a_fist_after_a_stroke),
  EMBEDDED("vignettes/man-with-a-painful-hand-after-a-break.yaml", vignettes_man_with_a_painful_hand_after_a_break),
  EMBEDDED("vignettes/man-with-a-twitch-on-one-side.yaml", vignettes_man_with_a_twitch_on_one_side),
  EMBEDDED("vignettes/man-with-long-standing-foot-cramp.yaml", vignettes_man_with_long_standing_foot_cramp),
  EMBEDDED("vignettes/man-with-new-jerks.yaml", vignettes_man_with_new_jerks),
  EMBEDDED("vignettes/man-with-stroke-signs.yaml", vignettes_man_with_stroke_signs),
  EMBEDDED("vignettes/pregnant-woman-with-headache.yaml", vignettes_pregnant_woman_with_headache),
  EMBEDDED("vignettes/small-child-of-unknown-age.yaml", vignettes_small_child_of_unknown_age),
  EMBEDDED("vignettes/teacher-with-a-strained-voice.yaml", vignettes_teacher_with_a_strained_voice),
  EMBEDDED("vignettes/teenager-with-a-locked-jaw.yaml", vignettes_teenager_with_a_locked_jaw),
  EMBEDDED("vignettes/teenager-with-attacks-on-rising.yaml", vignettes_teenager_with_attacks_on_rising),
  EMBEDDED("vignettes/woman-on-new-sickness-tablets.yaml", vignettes_woman_on_new_sickness_tablets),
  EMBEDDED("vignettes/woman-who-swallows-worse-each-day.yaml", vignettes_woman_who_swallows_worse_each_day),
  EMBEDDED("vignettes/woman-whose-eyes-shut.yaml", vignettes_woman_whose_eyes_shut),
  EMBEDDED("vignettes/woman-whose-jaw-clenches.yaml", vignettes_woman_whose_jaw_clenches),
  EMBEDDED("vignettes/woman-with-a-drooping-lid.yaml", vignettes_woman_with_a_drooping_lid),
  EMBEDDED("vignettes/woman-with-a-fixed-foot.yaml", vignettes_woman_with_a_fixed_foot),
  EMBEDDED("vignettes/woman-with-a-newly-swollen-leg.yaml", vignettes_woman_with_a_newly_swollen_leg),
  EMBEDDED("vignettes/woman-with-a-turning-neck.yaml", vignettes_woman_with_a_turning_neck),
  EMBEDDED("vignettes/woman-with-evening-cramps.yaml", vignettes_woman_with_evening_cramps),
  EMBEDDED("vignettes/woman-with-eyes-not-known.yaml", vignettes_woman_with_eyes_not_known),
  EMBEDDED("vignettes/woman-with-lightning-jerks.yaml", vignettes_woman_with_lightning_jerks),
  EMBEDDED("vignettes/woman-with-weak-legs.yaml", vignettes_woman_with_weak_legs),
  EMBEDDED("vignettes/young-man-with-slurred-speech.yaml", vignettes_young_man_with_slurred_speech),
};

const struct EmbeddedQuestionFile *embedded_question_files(void) { return files; }

size_t embedded_question_file_count(void) { return sizeof files / sizeof files[0]; }

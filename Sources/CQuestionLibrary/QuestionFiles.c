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
static const unsigned char topics_cerebral_palsy_and_stiffness[] = {
#embed "../../Questionnaires/topics/cerebral-palsy-and-stiffness.yaml"
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
static const unsigned char topics_hemidystonia[] = {
#embed "../../Questionnaires/topics/hemidystonia.yaml"
};
static const unsigned char topics_hemifacial_spasm[] = {
#embed "../../Questionnaires/topics/hemifacial-spasm.yaml"
};
static const unsigned char topics_infection_and_immune[] = {
#embed "../../Questionnaires/topics/infection-and-immune.yaml"
};
static const unsigned char topics_injury_and_crps_dystonia[] = {
#embed "../../Questionnaires/topics/injury-and-crps-dystonia.yaml"
};
static const unsigned char topics_low_calcium[] = {
#embed "../../Questionnaires/topics/low-calcium.yaml"
};
static const unsigned char topics_mouth_and_jaw_dystonia[] = {
#embed "../../Questionnaires/topics/mouth-and-jaw-dystonia.yaml"
};
static const unsigned char topics_muscle_cramps[] = {
#embed "../../Questionnaires/topics/muscle-cramps.yaml"
};
static const unsigned char topics_musicians_dystonia[] = {
#embed "../../Questionnaires/topics/musicians-dystonia.yaml"
};
static const unsigned char topics_myoclonus_dystonia[] = {
#embed "../../Questionnaires/topics/myoclonus-dystonia.yaml"
};
static const unsigned char topics_parkinsonism_with_dystonia[] = {
#embed "../../Questionnaires/topics/parkinsonism-with-dystonia.yaml"
};
static const unsigned char topics_paroxysmal_movements[] = {
#embed "../../Questionnaires/topics/paroxysmal-movements.yaml"
};
static const unsigned char topics_restless_legs[] = {
#embed "../../Questionnaires/topics/restless-legs.yaml"
};
static const unsigned char topics_stiff_person[] = {
#embed "../../Questionnaires/topics/stiff-person.yaml"
};
static const unsigned char topics_tardive_dystonia[] = {
#embed "../../Questionnaires/topics/tardive-dystonia.yaml"
};
static const unsigned char topics_tics_and_tremor[] = {
#embed "../../Questionnaires/topics/tics-and-tremor.yaml"
};
static const unsigned char topics_toxins[] = {
#embed "../../Questionnaires/topics/toxins.yaml"
};
static const unsigned char topics_twisted_neck_in_children[] = {
#embed "../../Questionnaires/topics/twisted-neck-in-children.yaml"
};
static const unsigned char topics_voice_dystonia[] = {
#embed "../../Questionnaires/topics/voice-dystonia.yaml"
};
static const unsigned char topics_wilson_disease[] = {
#embed "../../Questionnaires/topics/wilson-disease.yaml"
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
static const unsigned char vignettes_baby_who_arches_after_feeds[] = {
#embed "../../Questionnaires/vignettes/baby-who-arches-after-feeds.yaml"
};
static const unsigned char vignettes_baby_who_is_floppy_and_will_not_drink[] = {
#embed "../../Questionnaires/vignettes/baby-who-is-floppy-and-will-not-drink.yaml"
};
static const unsigned char vignettes_baby_whose_head_drops_in_groups[] = {
#embed "../../Questionnaires/vignettes/baby-whose-head-drops-in-groups.yaml"
};
static const unsigned char vignettes_baby_whose_head_tilts_now_and_then[] = {
#embed "../../Questionnaires/vignettes/baby-whose-head-tilts-now-and-then.yaml"
};
static const unsigned char vignettes_baby_with_a_bulging_soft_spot[] = {
#embed "../../Questionnaires/vignettes/baby-with-a-bulging-soft-spot.yaml"
};
static const unsigned char vignettes_baby_with_a_lump_in_the_neck[] = {
#embed "../../Questionnaires/vignettes/baby-with-a-lump-in-the-neck.yaml"
};
static const unsigned char vignettes_baby_with_fever[] = {
#embed "../../Questionnaires/vignettes/baby-with-fever.yaml"
};
static const unsigned char vignettes_blind_woman_with_a_sore_forearm[] = {
#embed "../../Questionnaires/vignettes/blind-woman-with-a-sore-forearm.yaml"
};
static const unsigned char vignettes_boy_who_blinks_and_shrugs[] = {
#embed "../../Questionnaires/vignettes/boy-who-blinks-and-shrugs.yaml"
};
static const unsigned char vignettes_boy_who_is_sleepy_after_a_blow[] = {
#embed "../../Questionnaires/vignettes/boy-who-is-sleepy-after-a-blow.yaml"
};
static const unsigned char vignettes_boy_who_sways_for_three_weeks[] = {
#embed "../../Questionnaires/vignettes/boy-who-sways-for-three-weeks.yaml"
};
static const unsigned char vignettes_boy_who_woke_with_a_stiff_neck[] = {
#embed "../../Questionnaires/vignettes/boy-who-woke-with-a-stiff-neck.yaml"
};
static const unsigned char vignettes_boy_whose_legs_twist_after_running[] = {
#embed "../../Questionnaires/vignettes/boy-whose-legs-twist-after-running.yaml"
};
static const unsigned char vignettes_boy_whose_mother_cannot_say_where[] = {
#embed "../../Questionnaires/vignettes/boy-whose-mother-cannot-say-where.yaml"
};
static const unsigned char vignettes_boy_with_a_storm_and_cerebral_palsy[] = {
#embed "../../Questionnaires/vignettes/boy-with-a-storm-and-cerebral-palsy.yaml"
};
static const unsigned char vignettes_boy_with_a_turning_foot[] = {
#embed "../../Questionnaires/vignettes/boy-with-a-turning-foot.yaml"
};
static const unsigned char vignettes_boy_with_a_twisted_neck_after_a_fall[] = {
#embed "../../Questionnaires/vignettes/boy-with-a-twisted-neck-after-a-fall.yaml"
};
static const unsigned char vignettes_boy_with_cerebral_palsy[] = {
#embed "../../Questionnaires/vignettes/boy-with-cerebral-palsy.yaml"
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
static const unsigned char vignettes_girl_born_ten_weeks_early[] = {
#embed "../../Questionnaires/vignettes/girl-born-ten-weeks-early.yaml"
};
static const unsigned char vignettes_girl_who_began_to_walk_on_her_toes[] = {
#embed "../../Questionnaires/vignettes/girl-who-began-to-walk-on-her-toes.yaml"
};
static const unsigned char vignettes_girl_who_is_clumsy_after_a_sore_throat[] = {
#embed "../../Questionnaires/vignettes/girl-who-is-clumsy-after-a-sore-throat.yaml"
};
static const unsigned char vignettes_girl_who_lost_her_words[] = {
#embed "../../Questionnaires/vignettes/girl-who-lost-her-words.yaml"
};
static const unsigned char vignettes_girl_who_no_longer_walks_by_evening[] = {
#embed "../../Questionnaires/vignettes/girl-who-no-longer-walks-by-evening.yaml"
};
static const unsigned char vignettes_girl_with_a_storm[] = {
#embed "../../Questionnaires/vignettes/girl-with-a-storm.yaml"
};
static const unsigned char vignettes_girl_with_a_twisted_neck_and_a_sore_throat[] = {
#embed "../../Questionnaires/vignettes/girl-with-a-twisted-neck-and-a-sore-throat.yaml"
};
static const unsigned char vignettes_girl_with_her_first_fit_two_days_ago[] = {
#embed "../../Questionnaires/vignettes/girl-with-her-first-fit-two-days-ago.yaml"
};
static const unsigned char vignettes_girl_with_one_twisting_side[] = {
#embed "../../Questionnaires/vignettes/girl-with-one-twisting-side.yaml"
};
static const unsigned char vignettes_guitarist_with_curling_fingers[] = {
#embed "../../Questionnaires/vignettes/guitarist-with-curling-fingers.yaml"
};
static const unsigned char vignettes_left_handed_woman_whose_hand_mirrors[] = {
#embed "../../Questionnaires/vignettes/left-handed-woman-whose-hand-mirrors.yaml"
};
static const unsigned char vignettes_man_after_a_fall_from_a_roof[] = {
#embed "../../Questionnaires/vignettes/man-after-a-fall-from-a-roof.yaml"
};
static const unsigned char vignettes_man_after_an_old_stroke[] = {
#embed "../../Questionnaires/vignettes/man-after-an-old-stroke.yaml"
};
static const unsigned char vignettes_man_hoarse_and_losing_weight[] = {
#embed "../../Questionnaires/vignettes/man-hoarse-and-losing-weight.yaml"
};
static const unsigned char vignettes_man_hot_and_stiff_without_his_tablets[] = {
#embed "../../Questionnaires/vignettes/man-hot-and-stiff-without-his-tablets.yaml"
};
static const unsigned char vignettes_man_much_worse_within_days[] = {
#embed "../../Questionnaires/vignettes/man-much-worse-within-days.yaml"
};
static const unsigned char vignettes_man_of_manila_with_curling_toes[] = {
#embed "../../Questionnaires/vignettes/man-of-manila-with-curling-toes.yaml"
};
static const unsigned char vignettes_man_of_seventy_who_shakes[] = {
#embed "../../Questionnaires/vignettes/man-of-seventy-who-shakes.yaml"
};
static const unsigned char vignettes_man_on_long_term_haloperidol[] = {
#embed "../../Questionnaires/vignettes/man-on-long-term-haloperidol.yaml"
};
static const unsigned char vignettes_man_restless_since_a_new_tablet[] = {
#embed "../../Questionnaires/vignettes/man-restless-since-a-new-tablet.yaml"
};
static const unsigned char vignettes_man_stiff_after_a_rusty_nail[] = {
#embed "../../Questionnaires/vignettes/man-stiff-after-a-rusty-nail.yaml"
};
static const unsigned char vignettes_man_who_blanks_for_two_years[] = {
#embed "../../Questionnaires/vignettes/man-who-blanks-for-two-years.yaml"
};
static const unsigned char vignettes_man_who_blanks_in_attacks[] = {
#embed "../../Questionnaires/vignettes/man-who-blanks-in-attacks.yaml"
};
static const unsigned char vignettes_man_who_cannot_sit_still[] = {
#embed "../../Questionnaires/vignettes/man-who-cannot-sit-still.yaml"
};
static const unsigned char vignettes_man_who_chokes_on_his_spit[] = {
#embed "../../Questionnaires/vignettes/man-who-chokes-on-his-spit.yaml"
};
static const unsigned char vignettes_man_who_does_not_know_his_cramps[] = {
#embed "../../Questionnaires/vignettes/man-who-does-not-know-his-cramps.yaml"
};
static const unsigned char vignettes_man_who_does_not_know_if_his_jaw_is_free[] = {
#embed "../../Questionnaires/vignettes/man-who-does-not-know-if-his-jaw-is-free.yaml"
};
static const unsigned char vignettes_man_who_drank_industrial_alcohol[] = {
#embed "../../Questionnaires/vignettes/man-who-drank-industrial-alcohol.yaml"
};
static const unsigned char vignettes_man_who_forgets_when_the_gas_was[] = {
#embed "../../Questionnaires/vignettes/man-who-forgets-when-the-gas-was.yaml"
};
static const unsigned char vignettes_man_who_renovated_after_his_cramp_began[] = {
#embed "../../Questionnaires/vignettes/man-who-renovated-after-his-cramp-began.yaml"
};
static const unsigned char vignettes_man_who_sees_double_after_his_injection[] = {
#embed "../../Questionnaires/vignettes/man-who-sees-double-after-his-injection.yaml"
};
static const unsigned char vignettes_man_who_ticks_haloperidol[] = {
#embed "../../Questionnaires/vignettes/man-who-ticks-haloperidol.yaml"
};
static const unsigned char vignettes_man_who_wants_to_die[] = {
#embed "../../Questionnaires/vignettes/man-who-wants-to-die.yaml"
};
static const unsigned char vignettes_man_who_worked_with_old_paint[] = {
#embed "../../Questionnaires/vignettes/man-who-worked-with-old-paint.yaml"
};
static const unsigned char vignettes_man_whose_calf_stays_hard[] = {
#embed "../../Questionnaires/vignettes/man-whose-calf-stays-hard.yaml"
};
static const unsigned char vignettes_man_whose_calf_stops_him[] = {
#embed "../../Questionnaires/vignettes/man-whose-calf-stops-him.yaml"
};
static const unsigned char vignettes_man_whose_eyes_have_rolled_up_for_years[] = {
#embed "../../Questionnaires/vignettes/man-whose-eyes-have-rolled-up-for-years.yaml"
};
static const unsigned char vignettes_man_whose_head_is_pulled_back[] = {
#embed "../../Questionnaires/vignettes/man-whose-head-is-pulled-back.yaml"
};
static const unsigned char vignettes_man_whose_jaw_locks_after_a_wound[] = {
#embed "../../Questionnaires/vignettes/man-whose-jaw-locks-after-a-wound.yaml"
};
static const unsigned char vignettes_man_whose_jaw_pulls_after_days_on_haloperidol[] = {
#embed "../../Questionnaires/vignettes/man-whose-jaw-pulls-after-days-on-haloperidol.yaml"
};
static const unsigned char vignettes_man_whose_jerks_began_at_fifteen[] = {
#embed "../../Questionnaires/vignettes/man-whose-jerks-began-at-fifteen.yaml"
};
static const unsigned char vignettes_man_whose_legs_shake_on_standing[] = {
#embed "../../Questionnaires/vignettes/man-whose-legs-shake-on-standing.yaml"
};
static const unsigned char vignettes_man_whose_neck_is_pulled_back_since_a_tablet[] = {
#embed "../../Questionnaires/vignettes/man-whose-neck-is-pulled-back-since-a-tablet.yaml"
};
static const unsigned char vignettes_man_whose_neck_turned_before_any_medicine[] = {
#embed "../../Questionnaires/vignettes/man-whose-neck-turned-before-any-medicine.yaml"
};
static const unsigned char vignettes_man_whose_toes_curl_before_the_tablet[] = {
#embed "../../Questionnaires/vignettes/man-whose-toes-curl-before-the-tablet.yaml"
};
static const unsigned char vignettes_man_with_a_fist_after_a_stroke[] = {
#embed "../../Questionnaires/vignettes/man-with-a-fist-after-a-stroke.yaml"
};
static const unsigned char vignettes_man_with_a_painful_hand_after_a_break[] = {
#embed "../../Questionnaires/vignettes/man-with-a-painful-hand-after-a-break.yaml"
};
static const unsigned char vignettes_man_with_a_swollen_calf[] = {
#embed "../../Questionnaires/vignettes/man-with-a-swollen-calf.yaml"
};
static const unsigned char vignettes_man_with_a_thin_weak_hand[] = {
#embed "../../Questionnaires/vignettes/man-with-a-thin-weak-hand.yaml"
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
static const unsigned char vignettes_new_mother_with_jerks_and_a_baby_that_is_well[] = {
#embed "../../Questionnaires/vignettes/new-mother-with-jerks-and-a-baby-that-is-well.yaml"
};
static const unsigned char vignettes_newborn_with_a_turning_neck[] = {
#embed "../../Questionnaires/vignettes/newborn-with-a-turning-neck.yaml"
};
static const unsigned char vignettes_pianist_with_a_numb_little_finger[] = {
#embed "../../Questionnaires/vignettes/pianist-with-a-numb-little-finger.yaml"
};
static const unsigned char vignettes_pregnant_woman_with_headache[] = {
#embed "../../Questionnaires/vignettes/pregnant-woman-with-headache.yaml"
};
static const unsigned char vignettes_pregnant_woman_with_new_jerks[] = {
#embed "../../Questionnaires/vignettes/pregnant-woman-with-new-jerks.yaml"
};
static const unsigned char vignettes_singer_whose_voice_breaks[] = {
#embed "../../Questionnaires/vignettes/singer-whose-voice-breaks.yaml"
};
static const unsigned char vignettes_small_child_of_unknown_age[] = {
#embed "../../Questionnaires/vignettes/small-child-of-unknown-age.yaml"
};
static const unsigned char vignettes_teacher_with_a_strained_voice[] = {
#embed "../../Questionnaires/vignettes/teacher-with-a-strained-voice.yaml"
};
static const unsigned char vignettes_teenager_who_slowly_forgets_how_to_run[] = {
#embed "../../Questionnaires/vignettes/teenager-who-slowly-forgets-how-to-run.yaml"
};
static const unsigned char vignettes_teenager_whose_eyes_rolled_up[] = {
#embed "../../Questionnaires/vignettes/teenager-whose-eyes-rolled-up.yaml"
};
static const unsigned char vignettes_teenager_whose_legs_tire_by_evening[] = {
#embed "../../Questionnaires/vignettes/teenager-whose-legs-tire-by-evening.yaml"
};
static const unsigned char vignettes_teenager_with_a_locked_jaw[] = {
#embed "../../Questionnaires/vignettes/teenager-with-a-locked-jaw.yaml"
};
static const unsigned char vignettes_teenager_with_attacks_on_rising[] = {
#embed "../../Questionnaires/vignettes/teenager-with-attacks-on-rising.yaml"
};
static const unsigned char vignettes_toddler_who_dribbles_and_is_moody[] = {
#embed "../../Questionnaires/vignettes/toddler-who-dribbles-and-is-moody.yaml"
};
static const unsigned char vignettes_toddler_with_fever_and_a_curled_hand[] = {
#embed "../../Questionnaires/vignettes/toddler-with-fever-and-a-curled-hand.yaml"
};
static const unsigned char vignettes_trumpeter_whose_lips_pull[] = {
#embed "../../Questionnaires/vignettes/trumpeter-whose-lips-pull.yaml"
};
static const unsigned char vignettes_welder_who_slows_down[] = {
#embed "../../Questionnaires/vignettes/welder-who-slows-down.yaml"
};
static const unsigned char vignettes_woman_after_a_brain_infection[] = {
#embed "../../Questionnaires/vignettes/woman-after-a-brain-infection.yaml"
};
static const unsigned char vignettes_woman_in_her_first_fit[] = {
#embed "../../Questionnaires/vignettes/woman-in-her-first-fit.yaml"
};
static const unsigned char vignettes_woman_on_new_sickness_tablets[] = {
#embed "../../Questionnaires/vignettes/woman-on-new-sickness-tablets.yaml"
};
static const unsigned char vignettes_woman_who_cannot_say_where[] = {
#embed "../../Questionnaires/vignettes/woman-who-cannot-say-where.yaml"
};
static const unsigned char vignettes_woman_who_knows_nothing_of_the_start[] = {
#embed "../../Questionnaires/vignettes/woman-who-knows-nothing-of-the-start.yaml"
};
static const unsigned char vignettes_woman_who_shivers_on_two_medicines[] = {
#embed "../../Questionnaires/vignettes/woman-who-shivers-on-two-medicines.yaml"
};
static const unsigned char vignettes_woman_who_stiffens_at_a_noise[] = {
#embed "../../Questionnaires/vignettes/woman-who-stiffens-at-a-noise.yaml"
};
static const unsigned char vignettes_woman_who_swallows_badly_after_her_injection[] = {
#embed "../../Questionnaires/vignettes/woman-who-swallows-badly-after-her-injection.yaml"
};
static const unsigned char vignettes_woman_who_swallows_badly_and_shakes[] = {
#embed "../../Questionnaires/vignettes/woman-who-swallows-badly-and-shakes.yaml"
};
static const unsigned char vignettes_woman_who_swallows_worse_each_day[] = {
#embed "../../Questionnaires/vignettes/woman-who-swallows-worse-each-day.yaml"
};
static const unsigned char vignettes_woman_whose_attacks_follow_a_medicine[] = {
#embed "../../Questionnaires/vignettes/woman-whose-attacks-follow-a-medicine.yaml"
};
static const unsigned char vignettes_woman_whose_cramps_last_too_long[] = {
#embed "../../Questionnaires/vignettes/woman-whose-cramps-last-too-long.yaml"
};
static const unsigned char vignettes_woman_whose_eyes_shut[] = {
#embed "../../Questionnaires/vignettes/woman-whose-eyes-shut.yaml"
};
static const unsigned char vignettes_woman_whose_face_fell_and_twitches[] = {
#embed "../../Questionnaires/vignettes/woman-whose-face-fell-and-twitches.yaml"
};
static const unsigned char vignettes_woman_whose_foot_stays_bent_after_surgery[] = {
#embed "../../Questionnaires/vignettes/woman-whose-foot-stays-bent-after-surgery.yaml"
};
static const unsigned char vignettes_woman_whose_head_is_pulled_and_ticks_nothing[] = {
#embed "../../Questionnaires/vignettes/woman-whose-head-is-pulled-and-ticks-nothing.yaml"
};
static const unsigned char vignettes_woman_whose_head_shakes[] = {
#embed "../../Questionnaires/vignettes/woman-whose-head-shakes.yaml"
};
static const unsigned char vignettes_woman_whose_jaw_clenches[] = {
#embed "../../Questionnaires/vignettes/woman-whose-jaw-clenches.yaml"
};
static const unsigned char vignettes_woman_whose_throat_closes[] = {
#embed "../../Questionnaires/vignettes/woman-whose-throat-closes.yaml"
};
static const unsigned char vignettes_woman_whose_thyroid_is_slow_and_calf_cramps[] = {
#embed "../../Questionnaires/vignettes/woman-whose-thyroid-is-slow-and-calf-cramps.yaml"
};
static const unsigned char vignettes_woman_with_a_drooping_lid[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-drooping-lid.yaml"
};
static const unsigned char vignettes_woman_with_a_fixed_foot[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-fixed-foot.yaml"
};
static const unsigned char vignettes_woman_with_a_grimace_after_metoclopramide[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-grimace-after-metoclopramide.yaml"
};
static const unsigned char vignettes_woman_with_a_newly_swollen_leg[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-newly-swollen-leg.yaml"
};
static const unsigned char vignettes_woman_with_a_turning_neck[] = {
#embed "../../Questionnaires/vignettes/woman-with-a-turning-neck.yaml"
};
static const unsigned char vignettes_woman_with_arms_and_trunk[] = {
#embed "../../Questionnaires/vignettes/woman-with-arms-and-trunk.yaml"
};
static const unsigned char vignettes_woman_with_attacks_after_coffee[] = {
#embed "../../Questionnaires/vignettes/woman-with-attacks-after-coffee.yaml"
};
static const unsigned char vignettes_woman_with_claw_hands_after_thyroid_surgery[] = {
#embed "../../Questionnaires/vignettes/woman-with-claw-hands-after-thyroid-surgery.yaml"
};
static const unsigned char vignettes_woman_with_cramps_and_a_tingling_mouth[] = {
#embed "../../Questionnaires/vignettes/woman-with-cramps-and-a-tingling-mouth.yaml"
};
static const unsigned char vignettes_woman_with_dark_thoughts[] = {
#embed "../../Questionnaires/vignettes/woman-with-dark-thoughts.yaml"
};
static const unsigned char vignettes_woman_with_evening_cramps[] = {
#embed "../../Questionnaires/vignettes/woman-with-evening-cramps.yaml"
};
static const unsigned char vignettes_woman_with_eyes_and_jaw[] = {
#embed "../../Questionnaires/vignettes/woman-with-eyes-and-jaw.yaml"
};
static const unsigned char vignettes_woman_with_eyes_not_known[] = {
#embed "../../Questionnaires/vignettes/woman-with-eyes-not-known.yaml"
};
static const unsigned char vignettes_woman_with_lightning_jerks[] = {
#embed "../../Questionnaires/vignettes/woman-with-lightning-jerks.yaml"
};
static const unsigned char vignettes_woman_with_night_cramps[] = {
#embed "../../Questionnaires/vignettes/woman-with-night-cramps.yaml"
};
static const unsigned char vignettes_woman_with_one_spell_she_does_not_remember[] = {
#embed "../../Questionnaires/vignettes/woman-with-one-spell-she-does-not-remember.yaml"
};
static const unsigned char vignettes_woman_with_one_twitching_eye_and_mouth[] = {
#embed "../../Questionnaires/vignettes/woman-with-one-twitching-eye-and-mouth.yaml"
};
static const unsigned char vignettes_woman_with_restless_legs[] = {
#embed "../../Questionnaires/vignettes/woman-with-restless-legs.yaml"
};
static const unsigned char vignettes_woman_with_shaking_and_liver_disease[] = {
#embed "../../Questionnaires/vignettes/woman-with-shaking-and-liver-disease.yaml"
};
static const unsigned char vignettes_woman_with_the_worst_headache_of_her_life[] = {
#embed "../../Questionnaires/vignettes/woman-with-the-worst-headache-of-her-life.yaml"
};
static const unsigned char vignettes_woman_with_weak_legs[] = {
#embed "../../Questionnaires/vignettes/woman-with-weak-legs.yaml"
};
static const unsigned char vignettes_young_man_whose_stimulator_fails[] = {
#embed "../../Questionnaires/vignettes/young-man-whose-stimulator-fails.yaml"
};
static const unsigned char vignettes_young_man_with_slurred_speech[] = {
#embed "../../Questionnaires/vignettes/young-man-with-slurred-speech.yaml"
};
static const unsigned char vignettes_young_man_with_yellow_eyes[] = {
#embed "../../Questionnaires/vignettes/young-man-with-yellow-eyes.yaml"
};
static const unsigned char vignettes_young_woman_with_new_confusion[] = {
#embed "../../Questionnaires/vignettes/young-woman-with-new-confusion.yaml"
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
  EMBEDDED("topics/cerebral-palsy-and-stiffness.yaml", topics_cerebral_palsy_and_stiffness),
  EMBEDDED("topics/cervical-dystonia.yaml", topics_cervical_dystonia),
  EMBEDDED("topics/danger-signs.yaml", topics_danger_signs),
  EMBEDDED("topics/dopa-responsive-dystonia.yaml", topics_dopa_responsive_dystonia),
  EMBEDDED("topics/dystonia-overview.yaml", topics_dystonia_overview),
  EMBEDDED("topics/early-onset-dystonia.yaml", topics_early_onset_dystonia),
  EMBEDDED("topics/eyelid-dystonia.yaml", topics_eyelid_dystonia),
  EMBEDDED("topics/functional-dystonia.yaml", topics_functional_dystonia),
  EMBEDDED("topics/general.yaml", topics_general),
  EMBEDDED("topics/hemidystonia.yaml", topics_hemidystonia),
  EMBEDDED("topics/hemifacial-spasm.yaml", topics_hemifacial_spasm),
  EMBEDDED("topics/infection-and-immune.yaml", topics_infection_and_immune),
  EMBEDDED("topics/injury-and-crps-dystonia.yaml", topics_injury_and_crps_dystonia),
  EMBEDDED("topics/low-calcium.yaml", topics_low_calcium),
  EMBEDDED("topics/mouth-and-jaw-dystonia.yaml", topics_mouth_and_jaw_dystonia),
  EMBEDDED("topics/muscle-cramps.yaml", topics_muscle_cramps),
  EMBEDDED("topics/musicians-dystonia.yaml", topics_musicians_dystonia),
  EMBEDDED("topics/myoclonus-dystonia.yaml", topics_myoclonus_dystonia),
  EMBEDDED("topics/parkinsonism-with-dystonia.yaml", topics_parkinsonism_with_dystonia),
  EMBEDDED("topics/paroxysmal-movements.yaml", topics_paroxysmal_movements),
  EMBEDDED("topics/restless-legs.yaml", topics_restless_legs),
  EMBEDDED("topics/stiff-person.yaml", topics_stiff_person),
  EMBEDDED("topics/tardive-dystonia.yaml", topics_tardive_dystonia),
  EMBEDDED("topics/tics-and-tremor.yaml", topics_tics_and_tremor),
  EMBEDDED("topics/toxins.yaml", topics_toxins),
  EMBEDDED("topics/twisted-neck-in-children.yaml", topics_twisted_neck_in_children),
  EMBEDDED("topics/voice-dystonia.yaml", topics_voice_dystonia),
  EMBEDDED("topics/wilson-disease.yaml", topics_wilson_disease),
  EMBEDDED("topics/writers-cramp.yaml", topics_writers_cramp),
  EMBEDDED("triage.yaml", triage),
  EMBEDDED("twisting.yaml", twisting),
  EMBEDDED("vignettes/baby-who-arches-after-feeds.yaml", vignettes_baby_who_arches_after_feeds),
  EMBEDDED("vignettes/baby-who-is-floppy-and-will-not-drink.yaml", vignettes_baby_who_is_floppy_and_will_not_drink),
  EMBEDDED("vignettes/baby-whose-head-drops-in-groups.yaml", vignettes_baby_whose_head_drops_in_groups),
  EMBEDDED("vignettes/baby-whose-head-tilts-now-and-then.yaml", vignettes_baby_whose_head_tilts_now_and_then),
  EMBEDDED("vignettes/baby-with-a-bulging-soft-spot.yaml", vignettes_baby_with_a_bulging_soft_spot),
  EMBEDDED("vignettes/baby-with-a-lump-in-the-neck.yaml", vignettes_baby_with_a_lump_in_the_neck),
  EMBEDDED("vignettes/baby-with-fever.yaml", vignettes_baby_with_fever),
  EMBEDDED("vignettes/blind-woman-with-a-sore-forearm.yaml", vignettes_blind_woman_with_a_sore_forearm),
  EMBEDDED("vignettes/boy-who-blinks-and-shrugs.yaml", vignettes_boy_who_blinks_and_shrugs),
  EMBEDDED("vignettes/boy-who-is-sleepy-after-a-blow.yaml", vignettes_boy_who_is_sleepy_after_a_blow),
  EMBEDDED("vignettes/boy-who-sways-for-three-weeks.yaml", vignettes_boy_who_sways_for_three_weeks),
  EMBEDDED("vignettes/boy-who-woke-with-a-stiff-neck.yaml", vignettes_boy_who_woke_with_a_stiff_neck),
  EMBEDDED("vignettes/boy-whose-legs-twist-after-running.yaml", vignettes_boy_whose_legs_twist_after_running),
  EMBEDDED("vignettes/boy-whose-mother-cannot-say-where.yaml", vignettes_boy_whose_mother_cannot_say_where),
  EMBEDDED("vignettes/boy-with-a-storm-and-cerebral-palsy.yaml", vignettes_boy_with_a_storm_and_cerebral_palsy),
  EMBEDDED("vignettes/boy-with-a-turning-foot.yaml", vignettes_boy_with_a_turning_foot),
  EMBEDDED("vignettes/boy-with-a-twisted-neck-after-a-fall.yaml", vignettes_boy_with_a_twisted_neck_after_a_fall),
  EMBEDDED("vignettes/boy-with-cerebral-palsy.yaml", vignettes_boy_with_cerebral_palsy),
  EMBEDDED("vignettes/carbon-monoxide-at-home.yaml", vignettes_carbon_monoxide_at_home),
  EMBEDDED("vignettes/child-with-new-attacks.yaml", vignettes_child_with_new_attacks),
  EMBEDDED("vignettes/clerk-under-great-strain.yaml", vignettes_clerk_under_great_strain),
  EMBEDDED("vignettes/clerk-with-writers-cramp.yaml", vignettes_clerk_with_writers_cramp),
  EMBEDDED("vignettes/everything-unknown.yaml", vignettes_everything_unknown),
  EMBEDDED("vignettes/girl-better-in-the-morning.yaml", vignettes_girl_better_in_the_morning),
  EMBEDDED("vignettes/girl-born-ten-weeks-early.yaml", vignettes_girl_born_ten_weeks_early),
  EMBEDDED("vignettes/girl-who-began-to-walk-on-her-toes.yaml", vignettes_girl_who_began_to_walk_on_her_toes),
  EMBEDDED("vignettes/girl-who-is-clumsy-after-a-sore-throat.yaml", vignettes_girl_who_is_clumsy_after_a_sore_throat),
  EMBEDDED("vignettes/girl-who-lost-her-words.yaml", vignettes_girl_who_lost_her_words),
  EMBEDDED("vignettes/girl-who-no-longer-walks-by-evening.yaml", vignettes_girl_who_no_longer_walks_by_evening),
  EMBEDDED("vignettes/girl-with-a-storm.yaml", vignettes_girl_with_a_storm),
  EMBEDDED("vignettes/girl-with-a-twisted-neck-and-a-sore-throat.yaml", vignettes_girl_with_a_twisted_neck_and_a_sore_throat),
  EMBEDDED("vignettes/girl-with-her-first-fit-two-days-ago.yaml", vignettes_girl_with_her_first_fit_two_days_ago),
  EMBEDDED("vignettes/girl-with-one-twisting-side.yaml", vignettes_girl_with_one_twisting_side),
  EMBEDDED("vignettes/guitarist-with-curling-fingers.yaml", vignettes_guitarist_with_curling_fingers),
  EMBEDDED("vignettes/left-handed-woman-whose-hand-mirrors.yaml", vignettes_left_handed_woman_whose_hand_mirrors),
  EMBEDDED("vignettes/man-after-a-fall-from-a-roof.yaml", vignettes_man_after_a_fall_from_a_roof),
  EMBEDDED("vignettes/man-after-an-old-stroke.yaml", vignettes_man_after_an_old_stroke),
  EMBEDDED("vignettes/man-hoarse-and-losing-weight.yaml", vignettes_man_hoarse_and_losing_weight),
  EMBEDDED("vignettes/man-hot-and-stiff-without-his-tablets.yaml", vignettes_man_hot_and_stiff_without_his_tablets),
  EMBEDDED("vignettes/man-much-worse-within-days.yaml", vignettes_man_much_worse_within_days),
  EMBEDDED("vignettes/man-of-manila-with-curling-toes.yaml", vignettes_man_of_manila_with_curling_toes),
  EMBEDDED("vignettes/man-of-seventy-who-shakes.yaml", vignettes_man_of_seventy_who_shakes),
  EMBEDDED("vignettes/man-on-long-term-haloperidol.yaml", vignettes_man_on_long_term_haloperidol),
  EMBEDDED("vignettes/man-restless-since-a-new-tablet.yaml", vignettes_man_restless_since_a_new_tablet),
  EMBEDDED("vignettes/man-stiff-after-a-rusty-nail.yaml", vignettes_man_stiff_after_a_rusty_nail),
  EMBEDDED("vignettes/man-who-blanks-for-two-years.yaml", vignettes_man_who_blanks_for_two_years),
  EMBEDDED("vignettes/man-who-blanks-in-attacks.yaml", vignettes_man_who_blanks_in_attacks),
  EMBEDDED("vignettes/man-who-cannot-sit-still.yaml", vignettes_man_who_cannot_sit_still),
  EMBEDDED("vignettes/man-who-chokes-on-his-spit.yaml", vignettes_man_who_chokes_on_his_spit),
  EMBEDDED("vignettes/man-who-does-not-know-his-cramps.yaml", vignettes_man_who_does_not_know_his_cramps),
  EMBEDDED("vignettes/man-who-does-not-know-if-his-jaw-is-free.yaml", vignettes_man_who_does_not_know_if_his_jaw_is_free),
  EMBEDDED("vignettes/man-who-drank-industrial-alcohol.yaml", vignettes_man_who_drank_industrial_alcohol),
  EMBEDDED("vignettes/man-who-forgets-when-the-gas-was.yaml", vignettes_man_who_forgets_when_the_gas_was),
  EMBEDDED("vignettes/man-who-renovated-after-his-cramp-began.yaml", vignettes_man_who_renovated_after_his_cramp_began),
  EMBEDDED("vignettes/man-who-sees-double-after-his-injection.yaml", vignettes_man_who_sees_double_after_his_injection),
  EMBEDDED("vignettes/man-who-ticks-haloperidol.yaml", vignettes_man_who_ticks_haloperidol),
  EMBEDDED("vignettes/man-who-wants-to-die.yaml", vignettes_man_who_wants_to_die),
  EMBEDDED("vignettes/man-who-worked-with-old-paint.yaml", vignettes_man_who_worked_with_old_paint),
  EMBEDDED("vignettes/man-whose-calf-stays-hard.yaml", vignettes_man_whose_calf_stays_hard),
  EMBEDDED("vignettes/man-whose-calf-stops-him.yaml", vignettes_man_whose_calf_stops_him),
  EMBEDDED("vignettes/man-whose-eyes-have-rolled-up-for-years.yaml", vignettes_man_whose_eyes_have_rolled_up_for_years),
  EMBEDDED("vignettes/man-whose-head-is-pulled-back.yaml", vignettes_man_whose_head_is_pulled_back),
  EMBEDDED("vignettes/man-whose-jaw-locks-after-a-wound.yaml", vignettes_man_whose_jaw_locks_after_a_wound),
  EMBEDDED("vignettes/man-whose-jaw-pulls-after-days-on-haloperidol.yaml", vignettes_man_whose_jaw_pulls_after_days_on_haloperidol),
  EMBEDDED("vignettes/man-whose-jerks-began-at-fifteen.yaml", vignettes_man_whose_jerks_began_at_fifteen),
  EMBEDDED("vignettes/man-whose-legs-shake-on-standing.yaml", vignettes_man_whose_legs_shake_on_standing),
  EMBEDDED("vignettes/man-whose-neck-is-pulled-back-since-a-tablet.yaml", vignettes_man_whose_neck_is_pulled_back_since_a_tablet),
  EMBEDDED("vignettes/man-whose-neck-turned-before-any-medicine.yaml", vignettes_man_whose_neck_turned_before_any_medicine),
  EMBEDDED("vignettes/man-whose-toes-curl-before-the-tablet.yaml", vignettes_man_whose_toes_curl_before_the_tablet),
  EMBEDDED("vignettes/man-with-a-fist-after-a-stroke.yaml", vignettes_man_with_a_fist_after_a_stroke),
  EMBEDDED("vignettes/man-with-a-painful-hand-after-a-break.yaml", vignettes_man_with_a_painful_hand_after_a_break),
  EMBEDDED("vignettes/man-with-a-swollen-calf.yaml", vignettes_man_with_a_swollen_calf),
  EMBEDDED("vignettes/man-with-a-thin-weak-hand.yaml", vignettes_man_with_a_thin_weak_hand),
  EMBEDDED("vignettes/man-with-a-twitch-on-one-side.yaml", vignettes_man_with_a_twitch_on_one_side),
  EMBEDDED("vignettes/man-with-long-standing-foot-cramp.yaml", vignettes_man_with_long_standing_foot_cramp),
  EMBEDDED("vignettes/man-with-new-jerks.yaml", vignettes_man_with_new_jerks),
  EMBEDDED("vignettes/man-with-stroke-signs.yaml", vignettes_man_with_stroke_signs),
  EMBEDDED("vignettes/new-mother-with-jerks-and-a-baby-that-is-well.yaml", vignettes_new_mother_with_jerks_and_a_baby_that_is_well),
  EMBEDDED("vignettes/newborn-with-a-turning-neck.yaml", vignettes_newborn_with_a_turning_neck),
  EMBEDDED("vignettes/pianist-with-a-numb-little-finger.yaml", vignettes_pianist_with_a_numb_little_finger),
  EMBEDDED("vignettes/pregnant-woman-with-headache.yaml", vignettes_pregnant_woman_with_headache),
  EMBEDDED("vignettes/pregnant-woman-with-new-jerks.yaml", vignettes_pregnant_woman_with_new_jerks),
  EMBEDDED("vignettes/singer-whose-voice-breaks.yaml", vignettes_singer_whose_voice_breaks),
  EMBEDDED("vignettes/small-child-of-unknown-age.yaml", vignettes_small_child_of_unknown_age),
  EMBEDDED("vignettes/teacher-with-a-strained-voice.yaml", vignettes_teacher_with_a_strained_voice),
  EMBEDDED("vignettes/teenager-who-slowly-forgets-how-to-run.yaml", vignettes_teenager_who_slowly_forgets_how_to_run),
  EMBEDDED("vignettes/teenager-whose-eyes-rolled-up.yaml", vignettes_teenager_whose_eyes_rolled_up),
  EMBEDDED("vignettes/teenager-whose-legs-tire-by-evening.yaml", vignettes_teenager_whose_legs_tire_by_evening),
  EMBEDDED("vignettes/teenager-with-a-locked-jaw.yaml", vignettes_teenager_with_a_locked_jaw),
  EMBEDDED("vignettes/teenager-with-attacks-on-rising.yaml", vignettes_teenager_with_attacks_on_rising),
  EMBEDDED("vignettes/toddler-who-dribbles-and-is-moody.yaml", vignettes_toddler_who_dribbles_and_is_moody),
  EMBEDDED("vignettes/toddler-with-fever-and-a-curled-hand.yaml", vignettes_toddler_with_fever_and_a_curled_hand),
  EMBEDDED("vignettes/trumpeter-whose-lips-pull.yaml", vignettes_trumpeter_whose_lips_pull),
  EMBEDDED("vignettes/welder-who-slows-down.yaml", vignettes_welder_who_slows_down),
  EMBEDDED("vignettes/woman-after-a-brain-infection.yaml", vignettes_woman_after_a_brain_infection),
  EMBEDDED("vignettes/woman-in-her-first-fit.yaml", vignettes_woman_in_her_first_fit),
  EMBEDDED("vignettes/woman-on-new-sickness-tablets.yaml", vignettes_woman_on_new_sickness_tablets),
  EMBEDDED("vignettes/woman-who-cannot-say-where.yaml", vignettes_woman_who_cannot_say_where),
  EMBEDDED("vignettes/woman-who-knows-nothing-of-the-start.yaml", vignettes_woman_who_knows_nothing_of_the_start),
  EMBEDDED("vignettes/woman-who-shivers-on-two-medicines.yaml", vignettes_woman_who_shivers_on_two_medicines),
  EMBEDDED("vignettes/woman-who-stiffens-at-a-noise.yaml", vignettes_woman_who_stiffens_at_a_noise),
  EMBEDDED("vignettes/woman-who-swallows-badly-after-her-injection.yaml", vignettes_woman_who_swallows_badly_after_her_injection),
  EMBEDDED("vignettes/woman-who-swallows-badly-and-shakes.yaml", vignettes_woman_who_swallows_badly_and_shakes),
  EMBEDDED("vignettes/woman-who-swallows-worse-each-day.yaml", vignettes_woman_who_swallows_worse_each_day),
  EMBEDDED("vignettes/woman-whose-attacks-follow-a-medicine.yaml", vignettes_woman_whose_attacks_follow_a_medicine),
  EMBEDDED("vignettes/woman-whose-cramps-last-too-long.yaml", vignettes_woman_whose_cramps_last_too_long),
  EMBEDDED("vignettes/woman-whose-eyes-shut.yaml", vignettes_woman_whose_eyes_shut),
  EMBEDDED("vignettes/woman-whose-face-fell-and-twitches.yaml", vignettes_woman_whose_face_fell_and_twitches),
  EMBEDDED("vignettes/woman-whose-foot-stays-bent-after-surgery.yaml", vignettes_woman_whose_foot_stays_bent_after_surgery),
  EMBEDDED("vignettes/woman-whose-head-is-pulled-and-ticks-nothing.yaml", vignettes_woman_whose_head_is_pulled_and_ticks_nothing),
  EMBEDDED("vignettes/woman-whose-head-shakes.yaml", vignettes_woman_whose_head_shakes),
  EMBEDDED("vignettes/woman-whose-jaw-clenches.yaml", vignettes_woman_whose_jaw_clenches),
  EMBEDDED("vignettes/woman-whose-throat-closes.yaml", vignettes_woman_whose_throat_closes),
  EMBEDDED("vignettes/woman-whose-thyroid-is-slow-and-calf-cramps.yaml", vignettes_woman_whose_thyroid_is_slow_and_calf_cramps),
  EMBEDDED("vignettes/woman-with-a-drooping-lid.yaml", vignettes_woman_with_a_drooping_lid),
  EMBEDDED("vignettes/woman-with-a-fixed-foot.yaml", vignettes_woman_with_a_fixed_foot),
  EMBEDDED("vignettes/woman-with-a-grimace-after-metoclopramide.yaml", vignettes_woman_with_a_grimace_after_metoclopramide),
  EMBEDDED("vignettes/woman-with-a-newly-swollen-leg.yaml", vignettes_woman_with_a_newly_swollen_leg),
  EMBEDDED("vignettes/woman-with-a-turning-neck.yaml", vignettes_woman_with_a_turning_neck),
  EMBEDDED("vignettes/woman-with-arms-and-trunk.yaml", vignettes_woman_with_arms_and_trunk),
  EMBEDDED("vignettes/woman-with-attacks-after-coffee.yaml", vignettes_woman_with_attacks_after_coffee),
  EMBEDDED("vignettes/woman-with-claw-hands-after-thyroid-surgery.yaml", vignettes_woman_with_claw_hands_after_thyroid_surgery),
  EMBEDDED("vignettes/woman-with-cramps-and-a-tingling-mouth.yaml", vignettes_woman_with_cramps_and_a_tingling_mouth),
  EMBEDDED("vignettes/woman-with-dark-thoughts.yaml", vignettes_woman_with_dark_thoughts),
  EMBEDDED("vignettes/woman-with-evening-cramps.yaml", vignettes_woman_with_evening_cramps),
  EMBEDDED("vignettes/woman-with-eyes-and-jaw.yaml", vignettes_woman_with_eyes_and_jaw),
  EMBEDDED("vignettes/woman-with-eyes-not-known.yaml", vignettes_woman_with_eyes_not_known),
  EMBEDDED("vignettes/woman-with-lightning-jerks.yaml", vignettes_woman_with_lightning_jerks),
  EMBEDDED("vignettes/woman-with-night-cramps.yaml", vignettes_woman_with_night_cramps),
  EMBEDDED("vignettes/woman-with-one-spell-she-does-not-remember.yaml", vignettes_woman_with_one_spell_she_does_not_remember),
  EMBEDDED("vignettes/woman-with-one-twitching-eye-and-mouth.yaml", vignettes_woman_with_one_twitching_eye_and_mouth),
  EMBEDDED("vignettes/woman-with-restless-legs.yaml", vignettes_woman_with_restless_legs),
  EMBEDDED("vignettes/woman-with-shaking-and-liver-disease.yaml", vignettes_woman_with_shaking_and_liver_disease),
  EMBEDDED("vignettes/woman-with-the-worst-headache-of-her-life.yaml", vignettes_woman_with_the_worst_headache_of_her_life),
  EMBEDDED("vignettes/woman-with-weak-legs.yaml", vignettes_woman_with_weak_legs),
  EMBEDDED("vignettes/young-man-whose-stimulator-fails.yaml", vignettes_young_man_whose_stimulator_fails),
  EMBEDDED("vignettes/young-man-with-slurred-speech.yaml", vignettes_young_man_with_slurred_speech),
  EMBEDDED("vignettes/young-man-with-yellow-eyes.yaml", vignettes_young_man_with_yellow_eyes),
  EMBEDDED("vignettes/young-woman-with-new-confusion.yaml", vignettes_young_woman_with_new_confusion),
};

const struct EmbeddedQuestionFile *embedded_question_files(void) { return files; }

size_t embedded_question_file_count(void) { return sizeof files / sizeof files[0]; }

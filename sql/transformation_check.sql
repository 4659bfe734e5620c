-- Transformations: what is an error, a warning, advice, and what is said of it.
\pset format unaligned
\pset fieldsep ' | '
CREATE FUNCTION findings(transformation text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT coalesce(string_agg(severity || ' ' || code, ', ' ORDER BY n), 'fine')
    FROM cloudinary.validate_transformation(transformation) WITH ORDINALITY
        v(pos, component, parameter, code, message, hint, severity, n)
$$;

-- position in characters, component, parameter, wording, what was meant
SELECT * FROM cloudinary.validate_transformation('l_text:Arial_20:é图/fl_layer_apply,g_south/w_abc,c_fil/crop_fill/e_seepia:5000');
SELECT * FROM cloudinary.validate_transformation('e_sepia:5000');
SELECT * FROM cloudinary.validate_transformation('w_' || repeat('é', 60)) WHERE severity = 'error';
SELECT * FROM cloudinary.validate_transformation(repeat('x', 70) || '_1');

-- nothing to say
SELECT t, findings(t) FROM unnest(ARRAY['', 'c_fill,g_auto,h_100,w_100', 'c_fill,h_100,w_100/e_sepia:80/r_max/f_auto,q_auto',
    't_named', 't_a.b', 'w_auto', 'w_iw_div_2', 'ar_16:9,c_fill,w_0.5', 'l_text:Arial_20_bold:Hello%20World/fl_layer_apply,g_south,x_10',
    '$a_10/c_scale,w_$a_mul_2', '$s_!text!/e_$s:10', 'if_w_gt_300_and_fc_gte_2/c_scale,w_100/if_else/e_blur/if_end',
    'if_!a:b!_in_tags,c_scale,w_100/if_else,c_scale,w_200', 'if_isndef_$x/c_scale,w_1/if_end', 'e_distort:1:2:3:4:5:6:7:8', 'e_distort:arc:20',
    'e_gen_recolor:prompt_(a;b);to-color_red;multiple_true', 'fl_splice:transition_(name_fade;du_1.5),l_video:x/fl_layer_apply',
    'vc_h265/dr_high', 'dr_high,vc_h265', 'bl_base/c_scale,w_1', 'e_improve:50', 'e_trim:10:white', 'b_auto:border,c_pad,h_1,w_1']) t;

-- errors
SELECT t, findings(t) FROM unnest(ARRAY['w_100//h_100', 'w_100,,h_100', 'w_100,', ',', 'nope_1', 'W_100', 'c_scale,100', 'w', 'w_', 'w_abc', 'w_100px', 'w_-', 'a_left',
    'c_Fill', 'bo_2px_black', 'o_half', 'fps_a-b', 'so_1m', 'r_1:2:3:4:5', 'x_1_add_', 'if_w_gt', 'if_w_bigger_1', 'vs_x', 'e_', 'fl_', 'l_',
    'l_folder/logo', 'l_folder/logo_1', 'l_text:Arial_20:50%', 'l_a?b', 'e_sepia#', 't_a"b', E't_a\tb', 't_a\b', '$1a_2', '$', '$_a_1', '$a-b_1',
    'if_end', 'if_else', 'if_w_gt_1/if_else/if_else/if_end', 'if_w_gt_1/w_1/if_end/if_end', 'w_1/bl_a', 'bl_a,w_1', 'dr_high', 'c_fill_pad,w_1,h_1',
    'c_auto_pad,g_north,h_1,w_1', 'if_w_gt_1/f_png/if_end', 'd_x.png,if_w_gt_1,w_1']) t;
SELECT findings(repeat('if_w_gt_1/', 65) || 'w_1') LIKE '%error if-balance%' AS too_deep,
       findings('t_' || repeat('x', 5000)) AS long, findings('t_' || repeat('x', 1048576)) AS too_long;

-- warnings
SELECT t, findings(t) FROM unnest(ARRAY['e_new_effect', 'e_sepia:x', 'e_sepia:0', 'e_grayscale:5', 'e_gen_remove', 'e_gen_replace:from_a', 'e_morphology:method_x',
    'e_shear:1', 'e_art:unknown', 'fl_new_flag', 'fl_progressive:fast', 'q_101', 'q_0.4', 'o_101', 'f_xyz', 'af_1', 'ac_acc', 'co_nocolor,e_shadow',
    'b_nocolor', 'bo_1px_solid_nocolor', 'c_fill,g_up,h_1,w_1', 'c_fit,g_auto,h_1,w_1', 'c_thumb,h_1,w_1', 'c_fill,g_liquid,h_1,w_1', 'b_blurred,c_fill,h_1,w_1',
    'h_100,w_0.5', 'e_blur,e_sepia', 'w_1,w_2', 'if_w_gt_1/w_1', 'fl_layer_apply', 'l_a/w_1', 't_a b', 't_é', 'l_fetch:x%y/fl_layer_apply', 'l_fetch:x!/fl_layer_apply',
    'l_text:Arial_20_bolt:x', 'w_1/main', 'fl_png8.animated,if_w_gt_1']) t;

-- advice
SELECT t, findings(t) FROM unnest(ARRAY['g_south', 'x_1', 'ar_1', 'z_2', 'co_red', 'w_1,c_scale', 'c_scale,e_sepia,w_1', 'c_fill', 'c_pad,w_1', 'c_fit,g_north,h_1,w_1',
    'w_$x', 'l_text:Arial_20:$(x)/fl_layer_apply', 'l_a,x_1/w_1', '/w_1', 'w_1/', 'w_1/jpg']) t;

-- the boolean, its domain, NULL
SELECT cloudinary.is_valid_transformation('e_new_effect') AS unknown_effect, cloudinary.is_valid_transformation('nope_1') AS unknown_code,
       cloudinary.is_valid_transformation('') AS empty, cloudinary.is_valid_transformation(NULL) AS "null";
SELECT count(*) AS rows_of_null FROM cloudinary.validate_transformation(NULL);
CREATE TABLE preset (name text PRIMARY KEY, transformation cloudinary.transformation_text);
INSERT INTO preset VALUES ('thumb', 'c_thumb,g_face,h_100,w_100'), ('none', ''), ('unset', NULL);
INSERT INTO preset VALUES ('wrong', 'c_thum,w_100');
UPDATE preset SET transformation = 'w_abc' WHERE name = 'thumb';
SELECT * FROM preset ORDER BY name;
DROP TABLE preset;

-- linear: a megabyte of anything is done at once
SET statement_timeout = '20s';
SELECT piece, cloudinary.is_valid_transformation(repeat(piece, 1048576 / length(piece))) AS valid
    FROM unnest(ARRAY['/', ',', '$', 'w_', '(', 'e_x,', 'co_x/', '$a_$a/', 'l_a/', 'if_w_gt_1/', 'e_gen_remove:prompt_(', 'fl_a.', 'w_1/', 'g_a:', 'nope/']) piece;
SELECT count(*) FROM cloudinary.validate_transformation(repeat('widht_1,', 131072));
RESET statement_timeout;
DROP FUNCTION findings(text);

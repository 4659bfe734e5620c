/*
 * cld_transformation_table.c
 *		Cloudinary's transformation reference as data.
 *
 * Written by generate/transformation_table.js; change transformation-reference.json instead.
 */
#include "core/cld_transformation_table.h"

#include <math.h>

/* clang-format off */

static const char *const words_0_list[] = {
	"aac", "mp3", "none", "opus", "pcm24", "vorbis",
};
#define words_0_all {words_0_list, 6}

static const char *const words_1_list[] = {
	"0", "11025", "12000", "16000", "176400", "192000", "22050", "24000", "32000", "37800", "44056", "44100",
	"47250", "48000", "64000", "7350", "8000", "88200", "96000", "iaf",
};
#define words_1_all {words_1_list, 20}

static const char *const words_2_list[] = {
	"auto", "auto_pad", "crop", "fill", "fill_pad", "fit", "imagga_crop", "imagga_scale", "lfill", "limit",
	"lpad", "mfit", "mpad", "pad", "scale", "thumb",
};
#define words_2_all {words_2_list, 16}

static const char *const words_3_list[] = {
	"cmyk", "copy", "keep_cmyk", "no_cmyk", "sRGB", "srgb", "srgb:truecolor", "tinysrgb",
};
#define words_3_all {words_3_list, 8}

static const char *const words_4_list[] = {
	"3g2", "3gp", "aac", "ai", "aiff", "amr", "arw", "auto", "auto:animated", "auto:image", "auto:video",
	"avi", "avif", "bmp", "bpg", "bw", "cr2", "cr3", "djvu", "dng", "eps", "eps3", "ept", "fbx", "fbxz",
	"flac", "flif", "flv", "fxb", "gif", "glb", "gltf", "gltz", "hdp", "heic", "heif", "hpx", "ico", "idml",
	"indd", "j2k", "jp2", "jpc", "jpe", "jpeg", "jpg", "jxl", "jxr", "m2ts", "m3u8", "m4a", "midi", "miff",
	"mkv", "mov", "mp3", "mp4", "mpd", "mpeg", "mts", "mxf", "obj", "objz", "ogg", "ogv", "opus", "pdf",
	"ply", "png", "ps", "psd", "spd", "svg", "tga", "tif", "tiff", "ts", "u3ma", "usdz", "wav", "wdp",
	"webm", "webp", "wmv",
};
#define words_4_all {words_4_list, 84}

static const char *const words_5_list[] = {
	"accessory", "adv_eyes", "adv_face", "adv_faces", "aeroplane", "animal", "apple", "appliance", "banana",
	"baseballbat", "baseballglove", "bear", "bed", "bench", "bicycle", "bird", "boat", "body", "body:face",
	"book", "bottle", "bowl", "broccoli", "bus", "cake", "car", "carrot", "cat", "cellphone", "center",
	"chair", "cld-decompose_tile", "clock", "cow", "cup", "custom", "custom:adv_face", "custom:adv_faces",
	"custom:face", "custom:faces", "diningtable", "dog", "donut", "east", "electronic", "elephant", "face",
	"face:auto", "face:center", "faces", "faces:auto", "faces:center", "firehydrant", "food", "fork",
	"frisbee", "furniture", "giraffe", "hair_drier", "horse", "hotdog", "indoor", "keyboard", "kitchen",
	"kite", "knife", "laptop", "liquid", "microwave", "motorbike", "mouse", "no_faces", "none", "north",
	"north_east", "north_west", "object", "ocr_text", "orange", "outdoor", "oven", "parkingmeter", "person",
	"pizza", "pottedplant", "refrigerator", "remote", "sandwich", "scissors", "sheep", "sink", "skateboard",
	"skis", "snowboard", "sofa", "south", "south_east", "south_west", "spoon", "sportsball", "stopsign",
	"surfboard", "teddy_bear", "tennisracket", "toaster", "toilet", "toothbrush", "traffic_light", "train",
	"truck", "tvmonitor", "vase", "vehicle", "west", "wine_glass", "xy_center", "zebra",
};
#define words_5_all {words_5_list, 117}

static const char *const words_6_list[] = {
	"auto", "av1", "h264", "h265", "none", "prores", "theora", "vp8", "vp9",
};
#define words_6_all {words_6_list, 9}

static const char *const words_7_list[] = {
	"al_dente", "athena", "audrey", "aurora", "daguerre", "eucalyptus", "fes", "frost", "hairspray",
	"hokusai", "incognito", "linen", "peacock", "primavera", "quartz", "red_rock", "refresh", "sizzle",
	"sonnet", "ukulele", "zorro",
};
#define words_7_all {words_7_list, 21}

static const char *const words_8_list[] = {
	"xray",
};
#define words_8_all {words_8_list, 1}

static const char *const words_9_list[] = {
	"n", "y",
};
#define words_9_all {words_9_list, 2}

static const char *const words_10_list[] = {
	"screen",
};
#define words_10_all {words_10_list, 1}

static const char *const words_11_list[] = {
	"aircraft_workshop", "music_hall", "neutral", "none", "pillars", "spruit_sunrise", "whipple_creek",
};
#define words_11_all {words_11_list, 7}

static const char *const words_12_list[] = {
	"bw",
};
#define words_12_all {words_12_list, 1}

static const char *const words_13_list[] = {
	"linear", "sigmoidal",
};
#define words_13_all {words_13_list, 2}

static const char *const words_14_list[] = {
	"16", "32", "48", "64",
};
#define words_14_all {words_14_list, 4}

static const char *const words_15_list[] = {
	"content", "mask",
};
#define words_15_all {words_15_list, 2}

static const char *const words_16_list[] = {
	"symmetric", "symmetric_pad",
};
#define words_16_all {words_16_list, 2}

static const char *const words_17_list[] = {
	"indoor", "outdoor",
};
#define words_17_all {words_17_list, 2}

static const char *const words_18_list[] = {
	"convolve", "dilate", "erode",
};
#define words_18_all {words_18_list, 3}

static const char *const words_19_list[] = {
	"cross", "diamond", "disk", "octagon", "plus", "ring", "square",
};
#define words_19_all {words_19_list, 7}

static const char *const words_20_list[] = {
	"fill", "inner", "inner_fill", "outer",
};
#define words_20_all {words_20_list, 4}

static const char *const words_21_list[] = {
	"bar", "frame",
};
#define words_21_all {words_21_list, 2}

static const char *const words_22_list[] = {
	"cone_monochromacy", "deuteranomaly", "deuteranopia", "protanopia", "rod_monochromacy", "tritanomaly",
	"tritanopia",
};
#define words_22_all {words_22_list, 7}

static const char *const words_23_list[] = {
	"preserve_color",
};
#define words_23_all {words_23_list, 1}

static const char *const words_24_list[] = {
	"auto", "mute",
};
#define words_24_all {words_24_list, 2}

static const char *const words_25_list[] = {
	"ofc", "ofl", "ofr", "plr", "prl", "ztc", "ztl", "ztr",
};
#define words_25_all {words_25_list, 8}

static const char *const words_26_list[] = {
	"aliceblue", "antiquewhite", "antiquewhite1", "antiquewhite2", "antiquewhite3", "antiquewhite4", "aqua",
	"aquamarine", "aquamarine1", "aquamarine2", "aquamarine3", "aquamarine4", "azure", "azure1", "azure2",
	"azure3", "azure4", "beige", "bisque", "bisque1", "bisque2", "bisque3", "bisque4", "black",
	"blanchedalmond", "blue", "blue1", "blue2", "blue3", "blue4", "blueviolet", "brown", "brown1", "brown2",
	"brown3", "brown4", "burlywood", "burlywood1", "burlywood2", "burlywood3", "burlywood4", "cadetblue",
	"cadetblue1", "cadetblue2", "cadetblue3", "cadetblue4", "chartreuse", "chartreuse1", "chartreuse2",
	"chartreuse3", "chartreuse4", "chocolate", "chocolate1", "chocolate2", "chocolate3", "chocolate4",
	"coral", "coral1", "coral2", "coral3", "coral4", "cornflowerblue", "cornsilk", "cornsilk1", "cornsilk2",
	"cornsilk3", "cornsilk4", "crimson", "cyan", "cyan1", "cyan2", "cyan3", "cyan4", "darkblue", "darkcyan",
	"darkgoldenrod", "darkgoldenrod1", "darkgoldenrod2", "darkgoldenrod3", "darkgoldenrod4", "darkgray",
	"darkgreen", "darkgrey", "darkkhaki", "darkmagenta", "darkolivegreen", "darkolivegreen1",
	"darkolivegreen2", "darkolivegreen3", "darkolivegreen4", "darkorange", "darkorange1", "darkorange2",
	"darkorange3", "darkorange4", "darkorchid", "darkorchid1", "darkorchid2", "darkorchid3", "darkorchid4",
	"darkred", "darksalmon", "darkseagreen", "darkseagreen1", "darkseagreen2", "darkseagreen3",
	"darkseagreen4", "darkslateblue", "darkslategray", "darkslategray1", "darkslategray2", "darkslategray3",
	"darkslategray4", "darkslategrey", "darkturquoise", "darkviolet", "deeppink", "deeppink1", "deeppink2",
	"deeppink3", "deeppink4", "deepskyblue", "deepskyblue1", "deepskyblue2", "deepskyblue3", "deepskyblue4",
	"dimgray", "dimgrey", "dodgerblue", "dodgerblue1", "dodgerblue2", "dodgerblue3", "dodgerblue4",
	"firebrick", "firebrick1", "firebrick2", "firebrick3", "firebrick4", "floralwhite", "forestgreen",
	"fractal", "fuchsia", "gainsboro", "ghostwhite", "gold", "gold1", "gold2", "gold3", "gold4", "goldenrod",
	"goldenrod1", "goldenrod2", "goldenrod3", "goldenrod4", "gray", "gray0", "gray1", "gray10", "gray100",
	"gray11", "gray12", "gray13", "gray14", "gray15", "gray16", "gray17", "gray18", "gray19", "gray2",
	"gray20", "gray21", "gray22", "gray23", "gray24", "gray25", "gray26", "gray27", "gray28", "gray29",
	"gray3", "gray30", "gray31", "gray32", "gray33", "gray34", "gray35", "gray36", "gray37", "gray38",
	"gray39", "gray4", "gray40", "gray41", "gray42", "gray43", "gray44", "gray45", "gray46", "gray47",
	"gray48", "gray49", "gray5", "gray50", "gray51", "gray52", "gray53", "gray54", "gray55", "gray56",
	"gray57", "gray58", "gray59", "gray6", "gray60", "gray61", "gray62", "gray63", "gray64", "gray65",
	"gray66", "gray67", "gray68", "gray69", "gray7", "gray70", "gray71", "gray72", "gray73", "gray74",
	"gray75", "gray76", "gray77", "gray78", "gray79", "gray8", "gray80", "gray81", "gray82", "gray83",
	"gray84", "gray85", "gray86", "gray87", "gray88", "gray89", "gray9", "gray90", "gray91", "gray92",
	"gray93", "gray94", "gray95", "gray96", "gray97", "gray98", "gray99", "green", "green1", "green2",
	"green3", "green4", "greenyellow", "grey", "grey0", "grey1", "grey10", "grey100", "grey11", "grey12",
	"grey13", "grey14", "grey15", "grey16", "grey17", "grey18", "grey19", "grey2", "grey20", "grey21",
	"grey22", "grey23", "grey24", "grey25", "grey26", "grey27", "grey28", "grey29", "grey3", "grey30",
	"grey31", "grey32", "grey33", "grey34", "grey35", "grey36", "grey37", "grey38", "grey39", "grey4",
	"grey40", "grey41", "grey42", "grey43", "grey44", "grey45", "grey46", "grey47", "grey48", "grey49",
	"grey5", "grey50", "grey51", "grey52", "grey53", "grey54", "grey55", "grey56", "grey57", "grey58",
	"grey59", "grey6", "grey60", "grey61", "grey62", "grey63", "grey64", "grey65", "grey66", "grey67",
	"grey68", "grey69", "grey7", "grey70", "grey71", "grey72", "grey73", "grey74", "grey75", "grey76",
	"grey77", "grey78", "grey79", "grey8", "grey80", "grey81", "grey82", "grey83", "grey84", "grey85",
	"grey86", "grey87", "grey88", "grey89", "grey9", "grey90", "grey91", "grey92", "grey93", "grey94",
	"grey95", "grey96", "grey97", "grey98", "grey99", "honeydew", "honeydew1", "honeydew2", "honeydew3",
	"honeydew4", "hotpink", "hotpink1", "hotpink2", "hotpink3", "hotpink4", "indianred", "indianred1",
	"indianred2", "indianred3", "indianred4", "indigo", "ivory", "ivory1", "ivory2", "ivory3", "ivory4",
	"khaki", "khaki1", "khaki2", "khaki3", "khaki4", "lavender", "lavenderblush", "lavenderblush1",
	"lavenderblush2", "lavenderblush3", "lavenderblush4", "lawngreen", "lemonchiffon", "lemonchiffon1",
	"lemonchiffon2", "lemonchiffon3", "lemonchiffon4", "lightblue", "lightblue1", "lightblue2", "lightblue3",
	"lightblue4", "lightcoral", "lightcyan", "lightcyan1", "lightcyan2", "lightcyan3", "lightcyan4",
	"lightgoldenrod", "lightgoldenrod1", "lightgoldenrod2", "lightgoldenrod3", "lightgoldenrod4",
	"lightgoldenrodyellow", "lightgray", "lightgreen", "lightgrey", "lightpink", "lightpink1", "lightpink2",
	"lightpink3", "lightpink4", "lightsalmon", "lightsalmon1", "lightsalmon2", "lightsalmon3",
	"lightsalmon4", "lightseagreen", "lightskyblue", "lightskyblue1", "lightskyblue2", "lightskyblue3",
	"lightskyblue4", "lightslateblue", "lightslategray", "lightslategrey", "lightsteelblue",
	"lightsteelblue1", "lightsteelblue2", "lightsteelblue3", "lightsteelblue4", "lightyellow",
	"lightyellow1", "lightyellow2", "lightyellow3", "lightyellow4", "lime", "limegreen", "linen", "magenta",
	"magenta1", "magenta2", "magenta3", "magenta4", "maroon", "maroon1", "maroon2", "maroon3", "maroon4",
	"mediumaquamarine", "mediumblue", "mediumforestgreen", "mediumgoldenrod", "mediumorchid",
	"mediumorchid1", "mediumorchid2", "mediumorchid3", "mediumorchid4", "mediumpurple", "mediumpurple1",
	"mediumpurple2", "mediumpurple3", "mediumpurple4", "mediumseagreen", "mediumslateblue",
	"mediumspringgreen", "mediumturquoise", "mediumvioletred", "midnightblue", "mintcream", "mistyrose",
	"mistyrose1", "mistyrose2", "mistyrose3", "mistyrose4", "moccasin", "navajowhite", "navajowhite1",
	"navajowhite2", "navajowhite3", "navajowhite4", "navy", "navyblue", "none", "oldlace", "olive",
	"olivedrab", "olivedrab1", "olivedrab2", "olivedrab3", "olivedrab4", "opaque", "orange", "orange1",
	"orange2", "orange3", "orange4", "orangered", "orangered1", "orangered2", "orangered3", "orangered4",
	"orchid", "orchid1", "orchid2", "orchid3", "orchid4", "palegoldenrod", "palegreen", "palegreen1",
	"palegreen2", "palegreen3", "palegreen4", "paleturquoise", "paleturquoise1", "paleturquoise2",
	"paleturquoise3", "paleturquoise4", "palevioletred", "palevioletred1", "palevioletred2",
	"palevioletred3", "palevioletred4", "papayawhip", "peachpuff", "peachpuff1", "peachpuff2", "peachpuff3",
	"peachpuff4", "peru", "pink", "pink1", "pink2", "pink3", "pink4", "plum", "plum1", "plum2", "plum3",
	"plum4", "powderblue", "purple", "purple1", "purple2", "purple3", "purple4", "red", "red1", "red2",
	"red3", "red4", "rosybrown", "rosybrown1", "rosybrown2", "rosybrown3", "rosybrown4", "royalblue",
	"royalblue1", "royalblue2", "royalblue3", "royalblue4", "saddlebrown", "salmon", "salmon1", "salmon2",
	"salmon3", "salmon4", "sandybrown", "seagreen", "seagreen1", "seagreen2", "seagreen3", "seagreen4",
	"seashell", "seashell1", "seashell2", "seashell3", "seashell4", "sienna", "sienna1", "sienna2",
	"sienna3", "sienna4", "silver", "skyblue", "skyblue1", "skyblue2", "skyblue3", "skyblue4", "slateblue",
	"slateblue1", "slateblue2", "slateblue3", "slateblue4", "slategray", "slategray1", "slategray2",
	"slategray3", "slategray4", "slategrey", "snow", "snow1", "snow2", "snow3", "snow4", "springgreen",
	"springgreen1", "springgreen2", "springgreen3", "springgreen4", "steelblue", "steelblue1", "steelblue2",
	"steelblue3", "steelblue4", "tan", "tan1", "tan2", "tan3", "tan4", "teal", "thistle", "thistle1",
	"thistle2", "thistle3", "thistle4", "tomato", "tomato1", "tomato2", "tomato3", "tomato4", "transparent",
	"turquoise", "turquoise1", "turquoise2", "turquoise3", "turquoise4", "violet", "violetred", "violetred1",
	"violetred2", "violetred3", "violetred4", "wheat", "wheat1", "wheat2", "wheat3", "wheat4", "white",
	"whitesmoke", "yellow", "yellow1", "yellow2", "yellow3", "yellow4", "yellowgreen",
};
#define words_26_all {words_26_list, 671}

static const char *const words_27_list[] = {
	"accessory", "adv_eyes", "adv_face", "adv_faces", "adv_ocr", "aeroplane", "animal", "apple", "appliance",
	"auto", "auto:none", "auto_content_aware", "background", "banana", "baseballbat", "baseballglove",
	"bear", "bed", "bench", "bicycle", "bird", "boat", "body", "body:face", "book", "bottle", "bowl",
	"broccoli", "bus", "cake", "car", "carrot", "cat", "cellphone", "center", "chair", "cld-decompose_tile",
	"clock", "cow", "cup", "custom", "custom:adv_face", "custom:adv_faces", "custom:face", "custom:faces",
	"diningtable", "dog", "donut", "east", "electronic", "elephant", "face", "face:auto", "face:center",
	"faces", "faces:auto", "faces:center", "firehydrant", "food", "fork", "frisbee", "furniture", "giraffe",
	"hair_drier", "horse", "hotdog", "indoor", "keyboard", "kitchen", "kite", "knife", "laptop", "liquid",
	"microwave", "motorbike", "mouse", "no_faces", "none", "north", "north_east", "north_west", "object",
	"ocr_text", "orange", "outdoor", "oven", "parkingmeter", "person", "pizza", "pottedplant",
	"refrigerator", "remote", "sandwich", "scissors", "sheep", "sink", "skateboard", "skis", "snowboard",
	"sofa", "south", "south_east", "south_west", "spoon", "sportsball", "stopsign", "surfboard",
	"teddy_bear", "tennisracket", "toaster", "toilet", "toothbrush", "traffic_light", "train", "truck",
	"tvmonitor", "vase", "vehicle", "west", "wine_glass", "xy_center", "zebra",
};
#define words_27_all {words_27_list, 122}

static const char *const words_28_list[] = {
	"3g2", "3gp", "aac", "ai", "aiff", "amr", "arw", "avi", "avif", "bmp", "bpg", "bw", "cr2", "cr3", "djvu",
	"dng", "eps", "eps3", "ept", "fbx", "fbxz", "flac", "flif", "flv", "fxb", "gif", "glb", "gltf", "gltz",
	"hdp", "heic", "heif", "hpx", "ico", "idml", "indd", "j2k", "jp2", "jpc", "jpe", "jpeg", "jpg", "json",
	"jxl", "jxr", "m2ts", "m3u8", "m4a", "midi", "miff", "mkv", "mov", "mp3", "mp4", "mpd", "mpeg", "mts",
	"mxf", "obj", "objz", "ogg", "ogv", "opus", "pdf", "ply", "png", "ps", "psd", "spd", "svg", "tga", "tif",
	"tiff", "ts", "u3ma", "usdz", "wav", "wdp", "webm", "webp", "wmv", "zip",
};
#define words_28_all {words_28_list, 82}

static const char *const words_29_list[] = {
	"black", "bold", "book", "center", "demibold", "end", "extrabold", "extralight", "heavy", "italic",
	"justify", "left", "light", "medium", "none", "normal", "right", "semibold", "start", "strikethrough",
	"stroke", "thin", "ultrabold", "underline",
};
#define words_29_all {words_29_list, 24}

static const CldWords words_0 = words_0_all;
static const CldWords words_1 = words_1_all;
static const CldWords words_2 = words_2_all;
static const CldWords words_3 = words_3_all;
static const CldWords words_4 = words_4_all;
static const CldWords words_5 = words_5_all;
static const CldWords words_6 = words_6_all;
static const CldWords words_7 = words_7_all;
static const CldWords words_8 = words_8_all;
static const CldWords words_9 = words_9_all;
static const CldWords words_10 = words_10_all;
static const CldWords words_11 = words_11_all;
static const CldWords words_12 = words_12_all;
static const CldWords words_13 = words_13_all;
static const CldWords words_14 = words_14_all;
static const CldWords words_15 = words_15_all;
static const CldWords words_16 = words_16_all;
static const CldWords words_17 = words_17_all;
static const CldWords words_18 = words_18_all;
static const CldWords words_19 = words_19_all;
static const CldWords words_20 = words_20_all;
static const CldWords words_21 = words_21_all;
static const CldWords words_22 = words_22_all;
static const CldWords words_23 = words_23_all;
static const CldWords words_24 = words_24_all;
static const CldWords words_25 = words_25_all;

const CldWords cld_color_words = words_26_all;
const CldWords cld_gravity_words = words_27_all;
const CldWords cld_extension_words = words_28_all;
const CldWords cld_text_style_words = words_29_all;

const CldParamRule cld_param_rules[CLD_PARAMS] = {
	[CLD_PARAM_A] = {"a", "angle", "angle", 214, true, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_AC] = {"ac", "audio codec", "audio_codec", 249, false, false, &words_0, {0, 0, NULL}, 0},
	[CLD_PARAM_AF] = {"af", "audio frequency", "audio_frequency", 267, false, false, &words_1, {0, 0, NULL}, 0},
	[CLD_PARAM_AR] = {"ar", "aspect ratio", "aspect_ratio", 270, true, false, NULL, {0, 0, NULL}, CLD_HAS(CLD_PARAM_C)},
	[CLD_PARAM_B] = {"b", "background", "background", 341, false, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_BL] = {"bl", "baseline", NULL, 498, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_BO] = {"bo", "border", "border", 500, true, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_BR] = {"br", "bit rate", "bit_rate", 568, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_C] = {"c", "crop/resize", "crop", 635, true, true, &words_2, {0, 0, NULL}, 0},
	[CLD_PARAM_CO] = {"co", "color", "color", 565, false, false, NULL, {0, 0, NULL}, CLD_HAS(CLD_PARAM_E) | CLD_HAS(CLD_PARAM_L) | CLD_HAS(CLD_PARAM_U)},
	[CLD_PARAM_CS] = {"cs", "color space", "color_space", 670, false, false, &words_3, {0, 0, NULL}, 0},
	[CLD_PARAM_D] = {"d", "default image", "default_image", 498, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_DL] = {"dl", "delay", "delay", 707, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_DN] = {"dn", "density", "density", 7, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_DPR] = {"dpr", "device pixel ratio", "dpr", 708, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_DR] = {"dr", "dynamic range", NULL, 711, false, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_DU] = {"du", "duration", "duration", 715, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_E] = {"e", "effect", "effect", 0, false, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_EO] = {"eo", "end offset", "end_offset", 715, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_F] = {"f", "format", "fetch_format", 719, false, false, &words_4, {0, 0, NULL}, 0},
	[CLD_PARAM_FL] = {"fl", "flag", "flags", 0, false, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_FN] = {"fn", "custom function", "custom_function", 741, true, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_FPS] = {"fps", "frames per second", "fps", 768, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_G] = {"g", "gravity", "gravity", 775, false, false, &words_5, {0, 0, NULL}, CLD_HAS(CLD_PARAM_C) | CLD_HAS(CLD_PARAM_L) | CLD_HAS(CLD_PARAM_U) | CLD_HAS(CLD_PARAM_E)},
	[CLD_PARAM_H] = {"h", "height", "height", 708, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_IF] = {"if", "condition", "if", 863, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_KI] = {"ki", "keyframe interval", "keyframe_interval", 7, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_L] = {"l", "overlay", "overlay", 0, false, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_O] = {"o", "opacity", "opacity", 7, true, true, NULL, {0, 100, "0 to 100"}, 0},
	[CLD_PARAM_P] = {"p", "prefix", "prefix", 1033, false, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_PG] = {"pg", "page / file layer", "page", 1035, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_Q] = {"q", "quality", "quality", 1048, false, false, NULL, {1, 100, "1 to 100"}, 0},
	[CLD_PARAM_R] = {"r", "round corners", "radius", 1158, true, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_SO] = {"so", "start offset", "start_offset", 715, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_SP] = {"sp", "streaming profile", "streaming_profile", 1320, false, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_T] = {"t", "named transformation", "transformation", 498, true, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_U] = {"u", "underlay", "underlay", 0, false, true, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_VC] = {"vc", "video codec", "video_codec", 1353, false, false, &words_6, {0, 0, NULL}, 0},
	[CLD_PARAM_VS] = {"vs", "video sampling", "video_sampling", 1416, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_W] = {"w", "width", "width", 1420, true, false, NULL, {0, 0, NULL}, 0},
	[CLD_PARAM_X] = {"x", "x coordinate", "x", 7, true, false, NULL, {0, 0, NULL}, CLD_HAS(CLD_PARAM_C) | CLD_HAS(CLD_PARAM_L) | CLD_HAS(CLD_PARAM_U) | CLD_HAS(CLD_PARAM_E) | CLD_HAS(CLD_PARAM_FN)},
	[CLD_PARAM_Y] = {"y", "y coordinate", "y", 7, true, false, NULL, {0, 0, NULL}, CLD_HAS(CLD_PARAM_C) | CLD_HAS(CLD_PARAM_L) | CLD_HAS(CLD_PARAM_U) | CLD_HAS(CLD_PARAM_E) | CLD_HAS(CLD_PARAM_FN)},
	[CLD_PARAM_Z] = {"z", "zoom", "zoom", 7, true, false, NULL, {0, 0, NULL}, CLD_HAS(CLD_PARAM_C)},
};

static const CldArgument accelerate_arguments[] = {
	{"percentage", CLD_ARGUMENT_NUMBER, false, NULL, {-50, 100, "-50 to 100"}},
};

static const CldArgument anti_removal_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {1, 100, "1 to 100"}},
};

static const CldArgument art_arguments[] = {
	{"filter", CLD_ARGUMENT_WORD, true, &words_7, {0, 0, NULL}},
};

static const CldArgument assist_colorblind_arguments[] = {
	{"type", CLD_ARGUMENT_NUMBER, false, &words_8, {1, 100, "1 to 100"}},
};

static const CldArgument auto_brightness_arguments[] = {
	{"blend", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument auto_color_arguments[] = {
	{"blend", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument auto_contrast_arguments[] = {
	{"blend", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument auto_enhance_properties[] = {
	{"enhance-colors", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
};

static const CldArgument background_removal_properties[] = {
	{"fineedges", CLD_ARGUMENT_WORD, false, &words_9, {0, 0, NULL}},
	{"hints", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
};

static const CldArgument bgremoval_arguments[] = {
	{"screen", CLD_ARGUMENT_WORD, false, &words_10, {0, 0, NULL}},
	{"color", CLD_ARGUMENT_COLOR, false, NULL, {0, 0, NULL}},
};

static const CldArgument blackwhite_arguments[] = {
	{"threshold", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument blue_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
};

static const CldArgument blur_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {1, 2000, "1 to 2000"}},
};

static const CldArgument blur_faces_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {1, 2000, "1 to 2000"}},
};

static const CldArgument blur_region_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {1, 2000, "1 to 2000"}},
};

static const CldArgument brightness_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-99, 100, "-99 to 100"}},
};

static const CldArgument brightness_hsb_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-99, 100, "-99 to 100"}},
};

static const CldArgument camera_properties[] = {
	{"up", CLD_ARGUMENT_NUMBER, false, NULL, {-360, 360, "-360 to 360"}},
	{"right", CLD_ARGUMENT_NUMBER, false, NULL, {-360, 360, "-360 to 360"}},
	{"zoom", CLD_ARGUMENT_NUMBER, false, NULL, {0.2, 5, "0.2 to 5"}},
	{"env", CLD_ARGUMENT_WORD, false, &words_11, {0, 0, NULL}},
	{"exposure", CLD_ARGUMENT_NUMBER, false, NULL, {0, 2, "0 to 2"}},
	{"frames", CLD_ARGUMENT_NUMBER, false, NULL, {2, 36, "2 to 36"}},
};

static const CldArgument cartoonify_arguments[] = {
	{"line strength", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"color reduction", CLD_ARGUMENT_NUMBER, false, &words_12, {0, 100, "0 to 100"}},
};

static const CldArgument colorize_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument contrast_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 200, "-100 to 200"}},
};

static const CldArgument contrast_properties[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 200, "-100 to 200"}},
	{"type", CLD_ARGUMENT_WORD, false, &words_13, {0, 0, NULL}},
};

static const CldArgument deshake_arguments[] = {
	{"pixels", CLD_ARGUMENT_WORD, false, &words_14, {0, 0, NULL}},
};

static const CldArgument distort_arguments[] = {
	{"x1", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
	{"y1", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
	{"x2", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
	{"y2", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
	{"x3", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
	{"y3", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
	{"x4", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
	{"y4", CLD_ARGUMENT_NUMBER, true, NULL, {0, 0, NULL}},
};

static const CldArgument dropshadow_properties[] = {
	{"azimuth", CLD_ARGUMENT_NUMBER, false, NULL, {0, 360, "0 to 360"}},
	{"elevation", CLD_ARGUMENT_NUMBER, false, NULL, {0, 90, "0 to 90"}},
	{"spread", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument embed_clipping_path_properties[] = {
	{"mask", CLD_ARGUMENT_VARIABLE, false, NULL, {0, 0, NULL}},
};

static const CldArgument extract_properties[] = {
	{"prompt", CLD_ARGUMENT_TEXT, true, NULL, {0, 0, NULL}},
	{"multiple", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
	{"mode", CLD_ARGUMENT_WORD, false, &words_15, {0, 0, NULL}},
	{"invert", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
	{"preserve-alpha", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
};

static const CldArgument fade_arguments[] = {
	{"duration", CLD_ARGUMENT_NUMBER, false, NULL, {0, 0, NULL}},
};

static const CldArgument fill_light_arguments[] = {
	{"blend", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"bias", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
};

static const CldArgument gamma_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-50, 150, "-50 to 150"}},
};

static const CldArgument gen_background_replace_properties[] = {
	{"prompt", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
	{"seed", CLD_ARGUMENT_INTEGER, false, NULL, {0, 0, NULL}},
};

static const CldArgument gen_recolor_properties[] = {
	{"prompt", CLD_ARGUMENT_TEXT, true, NULL, {0, 0, NULL}},
	{"to-color", CLD_ARGUMENT_COLOR, true, NULL, {0, 0, NULL}},
	{"apply-to-tier", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
	{"multiple", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
};

static const CldArgument gen_remove_properties[] = {
	{"prompt", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
	{"region", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
	{"multiple", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
	{"remove-shadow", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
};

static const CldArgument gen_replace_properties[] = {
	{"from", CLD_ARGUMENT_TEXT, true, NULL, {0, 0, NULL}},
	{"to", CLD_ARGUMENT_TEXT, true, NULL, {0, 0, NULL}},
	{"preserve-geometry", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
	{"multiple", CLD_ARGUMENT_BOOLEAN, false, NULL, {0, 0, NULL}},
};

static const CldArgument gradient_fade_arguments[] = {
	{"type", CLD_ARGUMENT_WORD, false, &words_16, {0, 0, NULL}},
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument green_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
};

static const CldArgument hue_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
};

static const CldArgument improve_arguments[] = {
	{"mode", CLD_ARGUMENT_WORD, false, &words_17, {0, 0, NULL}},
	{"blend", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument light_properties[] = {
	{"shadowintensity", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument lightroom_properties[] = {
	{"contrast", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"saturation", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"vignetteamount", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"vibrance", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"highlights", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"shadows", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"whites", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"blacks", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"clarity", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"dehaze", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"texture", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
	{"sharpness", CLD_ARGUMENT_NUMBER, false, NULL, {0, 150, "0 to 150"}},
	{"colornoisereduction", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"noisereduction", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"sharpendetail", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"sharpenedgemasking", CLD_ARGUMENT_NUMBER, false, NULL, {0, 10, "0 to 10"}},
	{"exposure", CLD_ARGUMENT_NUMBER, false, NULL, {-5, 5, "-5 to 5"}},
	{"sharpenradius", CLD_ARGUMENT_NUMBER, false, NULL, {0.5, 3, "0.5 to 3"}},
	{"whitebalance", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
	{"xmp", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
};

static const CldArgument loop_arguments[] = {
	{"additional iterations", CLD_ARGUMENT_NUMBER, false, NULL, {0, HUGE_VAL, "at least 0"}},
};

static const CldArgument make_transparent_arguments[] = {
	{"tolerance", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument morphology_arguments[] = {
	{"method", CLD_ARGUMENT_WORD, false, &words_18, {0, 0, NULL}},
	{"iterations", CLD_ARGUMENT_NUMBER, false, NULL, {1, 5, "1 to 5"}},
	{"kernel", CLD_ARGUMENT_WORD, false, &words_19, {0, 0, NULL}},
	{"radius", CLD_ARGUMENT_NUMBER, false, NULL, {0, HUGE_VAL, "at least 0"}},
};

static const CldArgument morphology_properties[] = {
	{"method", CLD_ARGUMENT_WORD, false, &words_18, {0, 0, NULL}},
	{"iterations", CLD_ARGUMENT_NUMBER, false, NULL, {1, 5, "1 to 5"}},
	{"kernel", CLD_ARGUMENT_WORD, false, &words_19, {0, 0, NULL}},
	{"radius", CLD_ARGUMENT_NUMBER, false, NULL, {0, HUGE_VAL, "at least 0"}},
};

static const CldArgument noise_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument oil_paint_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument opacity_threshold_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {1, 100, "1 to 100"}},
};

static const CldArgument ordered_dither_arguments[] = {
	{"type", CLD_ARGUMENT_NUMBER, false, NULL, {0, 18, "0 to 18"}},
};

static const CldArgument outline_arguments[] = {
	{"mode", CLD_ARGUMENT_WORD, false, &words_20, {0, 0, NULL}},
	{"width", CLD_ARGUMENT_NUMBER, false, NULL, {1, 100, "1 to 100"}},
	{"blur", CLD_ARGUMENT_NUMBER, false, NULL, {0, 2000, "0 to 2000"}},
};

static const CldArgument pixelate_arguments[] = {
	{"square size", CLD_ARGUMENT_NUMBER, false, NULL, {1, 200, "1 to 200"}},
};

static const CldArgument pixelate_faces_arguments[] = {
	{"square size", CLD_ARGUMENT_NUMBER, false, NULL, {1, 200, "1 to 200"}},
};

static const CldArgument pixelate_region_arguments[] = {
	{"square size", CLD_ARGUMENT_NUMBER, false, NULL, {1, 200, "1 to 200"}},
};

static const CldArgument preview_properties[] = {
	{"duration", CLD_ARGUMENT_NUMBER, false, NULL, {0, HUGE_VAL, "at least 0"}},
	{"max_seg", CLD_ARGUMENT_NUMBER, false, NULL, {1, HUGE_VAL, "at least 1"}},
	{"min_seg_dur", CLD_ARGUMENT_NUMBER, false, NULL, {0, HUGE_VAL, "at least 0"}},
};

static const CldArgument progressbar_arguments[] = {
	{"type", CLD_ARGUMENT_WORD, false, &words_21, {0, 0, NULL}},
	{"color", CLD_ARGUMENT_COLOR, false, NULL, {0, 0, NULL}},
	{"width", CLD_ARGUMENT_NUMBER, false, NULL, {1, HUGE_VAL, "at least 1"}},
};

static const CldArgument progressbar_properties[] = {
	{"type", CLD_ARGUMENT_WORD, false, &words_21, {0, 0, NULL}},
	{"color", CLD_ARGUMENT_COLOR, false, NULL, {0, 0, NULL}},
	{"width", CLD_ARGUMENT_NUMBER, false, NULL, {1, HUGE_VAL, "at least 1"}},
};

static const CldArgument red_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
};

static const CldArgument replace_color_arguments[] = {
	{"to", CLD_ARGUMENT_COLOR, true, NULL, {0, 0, NULL}},
	{"tolerance", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"from", CLD_ARGUMENT_COLOR, false, NULL, {0, 0, NULL}},
};

static const CldArgument saturation_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
};

static const CldArgument sepia_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {1, 100, "1 to 100"}},
};

static const CldArgument shadow_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument sharpen_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {1, 2000, "1 to 2000"}},
};

static const CldArgument shear_arguments[] = {
	{"x skew", CLD_ARGUMENT_NUMBER, true, NULL, {-359, 359, "-359 to 359"}},
	{"y skew", CLD_ARGUMENT_NUMBER, true, NULL, {-359, 359, "-359 to 359"}},
};

static const CldArgument simulate_colorblind_arguments[] = {
	{"condition", CLD_ARGUMENT_WORD, false, &words_22, {0, 0, NULL}},
};

static const CldArgument style_transfer_arguments[] = {
	{"preserve", CLD_ARGUMENT_WORD, false, &words_23, {0, 0, NULL}},
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument swap_image_arguments[] = {
	{"image", CLD_ARGUMENT_VARIABLE, false, NULL, {0, 0, NULL}},
	{"index", CLD_ARGUMENT_NUMBER, false, NULL, {0, HUGE_VAL, "at least 0"}},
};

static const CldArgument swap_image_properties[] = {
	{"image", CLD_ARGUMENT_VARIABLE, false, NULL, {0, 0, NULL}},
	{"index", CLD_ARGUMENT_NUMBER, false, NULL, {0, HUGE_VAL, "at least 0"}},
};

static const CldArgument theme_properties[] = {
	{"color", CLD_ARGUMENT_COLOR, true, NULL, {0, 0, NULL}},
	{"photosensitivity", CLD_ARGUMENT_NUMBER, false, NULL, {0, 200, "0 to 200"}},
};

static const CldArgument tilt_shift_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument trim_arguments[] = {
	{"tolerance", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"color", CLD_ARGUMENT_COLOR, false, NULL, {0, 0, NULL}},
};

static const CldArgument unsharp_mask_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {1, 2000, "1 to 2000"}},
};

static const CldArgument vectorize_arguments[] = {
	{"colors", CLD_ARGUMENT_NUMBER, false, NULL, {2, 30, "2 to 30"}},
	{"detail", CLD_ARGUMENT_NUMBER, false, NULL, {0, 1000, "0 to 1000"}},
	{"despeckle", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"paths", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
	{"corners", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument vibrance_arguments[] = {
	{"strength", CLD_ARGUMENT_NUMBER, false, NULL, {-100, 100, "-100 to 100"}},
};

static const CldArgument vignette_arguments[] = {
	{"level", CLD_ARGUMENT_NUMBER, false, NULL, {0, 100, "0 to 100"}},
};

static const CldArgument volume_arguments[] = {
	{"volume", CLD_ARGUMENT_NUMBER, false, &words_24, {-100, 400, "-100 to 400"}},
};

static const CldArgument zoompan_properties[] = {
	{"mode", CLD_ARGUMENT_WORD, false, &words_25, {0, 0, NULL}},
	{"maxzoom", CLD_ARGUMENT_NUMBER, false, NULL, {1.1, 8, "1.1 to 8"}},
	{"du", CLD_ARGUMENT_NUMBER, false, NULL, {1, 30, "1 to 30"}},
	{"fps", CLD_ARGUMENT_NUMBER, false, NULL, {5, 60, "5 to 60"}},
	{"from", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
	{"to", CLD_ARGUMENT_TEXT, false, NULL, {0, 0, NULL}},
};

const CldEffect cld_effects[90] = {
	{"accelerate", 0, accelerate_arguments, 1, NULL, 0, ';', false},
	{"adv_redeye", 0, NULL, 0, NULL, 0, ';', false},
	{"anti_removal", 0, anti_removal_arguments, 1, NULL, 0, ';', false},
	{"art", 0, art_arguments, 1, NULL, 0, ';', false},
	{"assist_colorblind", 0, assist_colorblind_arguments, 1, NULL, 0, ';', false},
	{"auto_brightness", 0, auto_brightness_arguments, 1, NULL, 0, ';', false},
	{"auto_color", 0, auto_color_arguments, 1, NULL, 0, ';', false},
	{"auto_contrast", 0, auto_contrast_arguments, 1, NULL, 0, ';', false},
	{"auto_enhance", 0, NULL, 0, auto_enhance_properties, 1, ';', false},
	{"background_removal", 0, NULL, 0, background_removal_properties, 2, ';', false},
	{"bgremoval", 1452, bgremoval_arguments, 2, NULL, 0, ';', false},
	{"blackwhite", 0, blackwhite_arguments, 1, NULL, 0, ';', false},
	{"blue", 0, blue_arguments, 1, NULL, 0, ';', false},
	{"blur", 0, blur_arguments, 1, NULL, 0, ';', false},
	{"blur_faces", 0, blur_faces_arguments, 1, NULL, 0, ';', false},
	{"blur_region", 0, blur_region_arguments, 1, NULL, 0, ';', false},
	{"boomerang", 0, NULL, 0, NULL, 0, ';', false},
	{"brightness", 0, brightness_arguments, 1, NULL, 0, ';', false},
	{"brightness_hsb", 0, brightness_hsb_arguments, 1, NULL, 0, ';', false},
	{"camera", 0, NULL, 0, camera_properties, 6, ';', false},
	{"cartoonify", 0, cartoonify_arguments, 2, NULL, 0, ';', false},
	{"colorize", 0, colorize_arguments, 1, NULL, 0, ';', false},
	{"contrast", 0, contrast_arguments, 1, contrast_properties, 2, ';', false},
	{"cut_out", 0, NULL, 0, NULL, 0, ';', false},
	{"deshake", 0, deshake_arguments, 1, NULL, 0, ';', false},
	{"displace", 0, NULL, 0, NULL, 0, ';', false},
	{"distort", 1469, distort_arguments, 8, NULL, 0, ';', false},
	{"dropshadow", 0, NULL, 0, dropshadow_properties, 3, ';', false},
	{"embed_clipping_path", 0, NULL, 0, embed_clipping_path_properties, 1, ';', false},
	{"enhance", 0, NULL, 0, NULL, 0, ';', false},
	{"extract", 0, NULL, 0, extract_properties, 5, ';', false},
	{"fade", 0, fade_arguments, 1, NULL, 0, ';', false},
	{"fill_light", 0, fill_light_arguments, 2, NULL, 0, ';', false},
	{"gamma", 0, gamma_arguments, 1, NULL, 0, ';', false},
	{"gen_background_replace", 0, NULL, 0, gen_background_replace_properties, 2, ';', false},
	{"gen_recolor", 0, NULL, 0, gen_recolor_properties, 4, ';', false},
	{"gen_remove", 0, NULL, 0, gen_remove_properties, 4, ';', true},
	{"gen_replace", 0, NULL, 0, gen_replace_properties, 4, ';', false},
	{"gen_restore", 0, NULL, 0, NULL, 0, ';', false},
	{"gradient_fade", 0, gradient_fade_arguments, 2, NULL, 0, ';', false},
	{"grayscale", 0, NULL, 0, NULL, 0, ';', false},
	{"green", 0, green_arguments, 1, NULL, 0, ';', false},
	{"hue", 0, hue_arguments, 1, NULL, 0, ';', false},
	{"improve", 0, improve_arguments, 2, NULL, 0, ';', false},
	{"light", 0, NULL, 0, light_properties, 1, ';', false},
	{"lightroom", 0, NULL, 0, lightroom_properties, 20, ':', false},
	{"loop", 0, loop_arguments, 1, NULL, 0, ';', false},
	{"make_transparent", 0, make_transparent_arguments, 1, NULL, 0, ';', false},
	{"mask", 0, NULL, 0, NULL, 0, ';', false},
	{"morphology", 0, morphology_arguments, 4, morphology_properties, 4, ';', false},
	{"multiply", 0, NULL, 0, NULL, 0, ';', false},
	{"negate", 0, NULL, 0, NULL, 0, ';', false},
	{"noise", 0, noise_arguments, 1, NULL, 0, ';', false},
	{"oil_paint", 0, oil_paint_arguments, 1, NULL, 0, ';', false},
	{"opacity_threshold", 0, opacity_threshold_arguments, 1, NULL, 0, ';', false},
	{"ordered_dither", 0, ordered_dither_arguments, 1, NULL, 0, ';', false},
	{"outline", 0, outline_arguments, 3, NULL, 0, ';', false},
	{"overlay", 0, NULL, 0, NULL, 0, ';', false},
	{"pixelate", 0, pixelate_arguments, 1, NULL, 0, ';', false},
	{"pixelate_faces", 0, pixelate_faces_arguments, 1, NULL, 0, ';', false},
	{"pixelate_region", 0, pixelate_region_arguments, 1, NULL, 0, ';', false},
	{"preview", 0, NULL, 0, preview_properties, 3, ':', false},
	{"progressbar", 0, progressbar_arguments, 3, progressbar_properties, 3, ':', false},
	{"recolor", 1481, NULL, 0, NULL, 0, ';', false},
	{"red", 0, red_arguments, 1, NULL, 0, ';', false},
	{"redeye", 0, NULL, 0, NULL, 0, ';', false},
	{"replace_color", 0, replace_color_arguments, 3, NULL, 0, ';', false},
	{"reverse", 0, NULL, 0, NULL, 0, ';', false},
	{"saturation", 0, saturation_arguments, 1, NULL, 0, ';', false},
	{"screen", 0, NULL, 0, NULL, 0, ';', false},
	{"sepia", 0, sepia_arguments, 1, NULL, 0, ';', false},
	{"shadow", 0, shadow_arguments, 1, NULL, 0, ';', false},
	{"sharpen", 0, sharpen_arguments, 1, NULL, 0, ';', false},
	{"shear", 0, shear_arguments, 2, NULL, 0, ';', false},
	{"simulate_colorblind", 0, simulate_colorblind_arguments, 1, NULL, 0, ';', false},
	{"style_transfer", 1564, style_transfer_arguments, 2, NULL, 0, ';', false},
	{"swap_image", 0, swap_image_arguments, 2, swap_image_properties, 2, ';', false},
	{"theme", 1595, NULL, 0, theme_properties, 2, ':', false},
	{"tilt_shift", 0, tilt_shift_arguments, 1, NULL, 0, ';', false},
	{"tint", 1647, NULL, 0, NULL, 0, ';', false},
	{"transition", 0, NULL, 0, NULL, 0, ';', false},
	{"trim", 1711, trim_arguments, 2, NULL, 0, ';', false},
	{"unsharp_mask", 0, unsharp_mask_arguments, 1, NULL, 0, ';', false},
	{"upscale", 0, NULL, 0, NULL, 0, ';', false},
	{"vectorize", 1730, vectorize_arguments, 5, NULL, 0, ';', false},
	{"vibrance", 0, vibrance_arguments, 1, NULL, 0, ';', false},
	{"viesus_correct", 1910, NULL, 0, NULL, 0, ';', false},
	{"vignette", 0, vignette_arguments, 1, NULL, 0, ';', false},
	{"volume", 1951, volume_arguments, 1, NULL, 0, ';', false},
	{"zoompan", 0, NULL, 0, zoompan_properties, 6, ';', false},
};

const CldFlag cld_flags[47] = {
	{"alternate", 2050, false},
	{"animated", 0, false},
	{"any_format", 0, false},
	{"apng", 0, false},
	{"attachment", 1971, true},
	{"awebp", 0, true},
	{"c2pa", 0, false},
	{"clip", 0, false},
	{"clip_evenodd", 0, false},
	{"cutter", 0, true},
	{"draco", 0, false},
	{"force_icc", 0, false},
	{"force_strip", 0, false},
	{"getinfo", 0, false},
	{"group4", 0, false},
	{"hlsv3", 0, false},
	{"ignore_aspect_ratio", 0, false},
	{"ignore_mask_channels", 0, false},
	{"immutable_cache", 0, false},
	{"keep_attribution", 0, false},
	{"keep_dar", 0, false},
	{"keep_iptc", 0, false},
	{"layer_apply", 0, true},
	{"lossy", 0, true},
	{"mono", 0, false},
	{"no_overflow", 0, false},
	{"no_stream", 0, false},
	{"original", 0, false},
	{"png24", 0, false},
	{"png32", 0, false},
	{"png8", 0, true},
	{"preserve_transparency", 0, false},
	{"progressive", 2000, true},
	{"rasterize", 0, false},
	{"region_relative", 0, true},
	{"relative", 0, true},
	{"replace_image", 0, false},
	{"sanitize", 0, false},
	{"splice", 2018, false},
	{"streaming_attachment", 1990, false},
	{"strip_profile", 0, false},
	{"text_disallow_overflow", 0, false},
	{"text_no_trim", 0, false},
	{"tiff8_lzw", 0, false},
	{"tiled", 0, false},
	{"truncate_ts", 0, false},
	{"waveform", 0, false},
};

const CldCropMode cld_crop_modes[16] = {
	{"auto", 2, CLD_GRAVITY_REQUIRED, false, true},
	{"auto_pad", 2, CLD_GRAVITY_AUTO, true, true},
	{"crop", 2, CLD_GRAVITY_OPTIONAL, false, true},
	{"fill", 1, CLD_GRAVITY_OPTIONAL, false, true},
	{"fill_pad", 2, CLD_GRAVITY_AUTO, true, true},
	{"fit", 2, CLD_GRAVITY_NONE, false, false},
	{"imagga_crop", 1, CLD_GRAVITY_NONE, false, false},
	{"imagga_scale", 1, CLD_GRAVITY_NONE, false, false},
	{"lfill", 2, CLD_GRAVITY_OPTIONAL, false, true},
	{"limit", 2, CLD_GRAVITY_NONE, false, false},
	{"lpad", 2, CLD_GRAVITY_COMPASS, true, false},
	{"mfit", 2, CLD_GRAVITY_NONE, false, false},
	{"mpad", 2, CLD_GRAVITY_COMPASS, true, false},
	{"pad", 2, CLD_GRAVITY_COMPASS, true, false},
	{"scale", 1, CLD_GRAVITY_LIQUID, false, false},
	{"thumb", 2, CLD_GRAVITY_REQUIRED, false, true},
};

const CldState cld_states[2072] = {
	{0, 0}, {0, 0}, {3, 0}, {5, 0}, {6, 1}, {8, 1}, {9, 0}, {11, 0}, {27, 0}, {30, 0}, {32, 0}, {33, 1},
	{36, 0}, {37, 0}, {40, 0}, {41, 0}, {42, 1}, {43, 0}, {48, 0}, {49, 0}, {51, 0}, {54, 0}, {56, 0},
	{57, 1}, {61, 1}, {63, 0}, {69, 0}, {70, 0}, {72, 0}, {73, 1}, {75, 0}, {76, 0}, {78, 0}, {79, 0},
	{80, 0}, {82, 0}, {83, 0}, {84, 0}, {85, 0}, {86, 0}, {87, 0}, {88, 0}, {89, 0}, {90, 0}, {91, 0},
	{92, 0}, {93, 0}, {97, 0}, {98, 0}, {99, 0}, {101, 1}, {102, 0}, {103, 1}, {103, 0}, {109, 0}, {110, 0},
	{111, 0}, {113, 0}, {114, 0}, {117, 1}, {120, 0}, {126, 0}, {129, 1}, {134, 0}, {137, 1}, {142, 1},
	{145, 1}, {149, 1}, {152, 0}, {155, 0}, {158, 1}, {161, 0}, {164, 0}, {167, 0}, {168, 0}, {169, 0},
	{170, 0}, {171, 0}, {172, 0}, {173, 0}, {180, 0}, {186, 0}, {196, 0}, {205, 1}, {215, 0}, {228, 0},
	{238, 0}, {245, 0}, {251, 1}, {258, 1}, {268, 0}, {281, 1}, {287, 0}, {315, 0}, {323, 0}, {333, 0},
	{341, 0}, {349, 0}, {359, 0}, {369, 0}, {377, 0}, {385, 0}, {395, 0}, {403, 0}, {411, 0}, {419, 0},
	{429, 0}, {437, 0}, {447, 0}, {455, 0}, {463, 0}, {473, 0}, {481, 0}, {489, 0}, {497, 0}, {505, 0},
	{513, 0}, {521, 0}, {529, 0}, {537, 0}, {545, 0}, {553, 0}, {561, 0}, {571, 0}, {581, 0}, {589, 0},
	{597, 0}, {605, 0}, {613, 0}, {621, 0}, {629, 0}, {637, 0}, {645, 1}, {651, 0}, {659, 0}, {667, 0},
	{675, 0}, {683, 0}, {691, 0}, {699, 0}, {707, 0}, {715, 0}, {723, 0}, {731, 0}, {739, 0}, {749, 0},
	{757, 0}, {765, 0}, {773, 0}, {781, 0}, {789, 0}, {797, 0}, {805, 0}, {813, 0}, {821, 0}, {829, 0},
	{837, 0}, {845, 0}, {853, 0}, {861, 0}, {869, 0}, {877, 0}, {885, 0}, {893, 0}, {901, 0}, {909, 0},
	{919, 0}, {927, 0}, {935, 0}, {943, 0}, {951, 0}, {959, 0}, {967, 0}, {975, 0}, {983, 0}, {991, 0},
	{999, 0}, {1007, 0}, {1015, 0}, {1023, 0}, {1029, 0}, {1037, 0}, {1045, 0}, {1053, 0}, {1069, 0},
	{1077, 0}, {1083, 0}, {1091, 0}, {1099, 0}, {1107, 0}, {1115, 0}, {1133, 0}, {1141, 0}, {1149, 0},
	{1157, 0}, {1165, 0}, {1175, 0}, {1183, 0}, {1191, 0}, {1199, 0}, {1207, 0}, {1215, 0}, {1223, 0},
	{1231, 0}, {1239, 0}, {1247, 0}, {1255, 0}, {1263, 0}, {1268, 1}, {1275, 0}, {1276, 1}, {1278, 0},
	{1279, 0}, {1280, 0}, {1281, 0}, {1299, 0}, {1301, 1}, {1304, 0}, {1306, 0}, {1307, 1}, {1309, 0},
	{1315, 0}, {1316, 1}, {1324, 0}, {1325, 0}, {1326, 0}, {1327, 0}, {1328, 0}, {1329, 1}, {1332, 0},
	{1333, 0}, {1334, 0}, {1335, 0}, {1336, 0}, {1337, 0}, {1338, 1}, {1340, 0}, {1347, 1}, {1349, 1},
	{1350, 0}, {1351, 0}, {1352, 0}, {1354, 0}, {1355, 0}, {1356, 0}, {1357, 0}, {1358, 0}, {1359, 0},
	{1360, 0}, {1361, 0}, {1368, 0}, {1369, 0}, {1370, 0}, {1371, 0}, {1372, 0}, {1373, 0}, {1374, 0},
	{1375, 0}, {1376, 0}, {1377, 0}, {1378, 0}, {1379, 0}, {1380, 0}, {1381, 0}, {1382, 0}, {1383, 0},
	{1384, 0}, {1385, 0}, {1388, 0}, {1389, 0}, {1390, 0}, {1407, 0}, {1411, 0}, {1414, 0}, {1416, 0},
	{1417, 1}, {1421, 0}, {1422, 0}, {1425, 0}, {1426, 0}, {1427, 1}, {1428, 0}, {1434, 0}, {1435, 0},
	{1437, 0}, {1440, 0}, {1442, 0}, {1443, 1}, {1447, 1}, {1450, 0}, {1453, 0}, {1459, 0}, {1460, 0},
	{1462, 0}, {1463, 0}, {1464, 1}, {1466, 0}, {1467, 0}, {1469, 0}, {1471, 0}, {1472, 1}, {1475, 0},
	{1476, 0}, {1477, 0}, {1479, 0}, {1480, 0}, {1481, 0}, {1482, 0}, {1483, 0}, {1484, 1}, {1486, 0},
	{1487, 0}, {1488, 0}, {1489, 0}, {1490, 0}, {1491, 0}, {1492, 0}, {1496, 0}, {1497, 0}, {1498, 0},
	{1499, 1}, {1500, 0}, {1501, 0}, {1518, 0}, {1519, 0}, {1525, 0}, {1530, 0}, {1531, 0}, {1532, 0},
	{1533, 0}, {1534, 0}, {1535, 0}, {1537, 0}, {1538, 0}, {1539, 0}, {1540, 0}, {1541, 0}, {1542, 0},
	{1543, 0}, {1544, 0}, {1545, 0}, {1546, 0}, {1555, 1}, {1560, 1}, {1565, 1}, {1570, 1}, {1575, 1},
	{1580, 1}, {1585, 1}, {1590, 1}, {1595, 1}, {1600, 1}, {1605, 1}, {1609, 1}, {1613, 1}, {1617, 1},
	{1622, 0}, {1623, 0}, {1627, 0}, {1634, 1}, {1639, 0}, {1640, 1}, {1641, 0}, {1642, 0}, {1643, 0},
	{1644, 0}, {1646, 0}, {1647, 1}, {1652, 0}, {1653, 0}, {1657, 0}, {1658, 0}, {1659, 0}, {1660, 0},
	{1661, 0}, {1662, 0}, {1663, 1}, {1667, 0}, {1668, 0}, {1669, 0}, {1670, 0}, {1671, 0}, {1672, 0},
	{1673, 0}, {1674, 0}, {1675, 0}, {1676, 1}, {1677, 0}, {1678, 0}, {1679, 0}, {1680, 0}, {1681, 0},
	{1682, 0}, {1683, 1}, {1685, 0}, {1688, 0}, {1689, 0}, {1690, 0}, {1691, 0}, {1692, 0}, {1693, 0},
	{1694, 0}, {1695, 0}, {1696, 0}, {1697, 1}, {1699, 0}, {1700, 0}, {1701, 0}, {1702, 0}, {1703, 0},
	{1704, 0}, {1705, 0}, {1706, 0}, {1707, 0}, {1713, 0}, {1715, 0}, {1716, 0}, {1717, 0}, {1718, 0},
	{1719, 0}, {1720, 0}, {1721, 0}, {1722, 0}, {1723, 0}, {1724, 0}, {1725, 0}, {1726, 0}, {1732, 0},
	{1733, 1}, {1734, 0}, {1735, 0}, {1736, 0}, {1737, 0}, {1738, 0}, {1739, 0}, {1741, 0}, {1744, 0},
	{1747, 1}, {1751, 1}, {1757, 0}, {1758, 0}, {1759, 0}, {1760, 0}, {1761, 0}, {1763, 0}, {1764, 0},
	{1765, 0}, {1766, 0}, {1767, 0}, {1770, 1}, {1776, 0}, {1777, 0}, {1778, 0}, {1779, 0}, {1780, 1},
	{1782, 0}, {1783, 0}, {1784, 0}, {1785, 1}, {1789, 1}, {1794, 0}, {1795, 0}, {1799, 0}, {1800, 0},
	{1801, 1}, {1805, 0}, {1808, 0}, {1809, 1}, {1814, 0}, {1815, 0}, {1816, 0}, {1819, 0}, {1820, 0},
	{1821, 0}, {1822, 1}, {1826, 0}, {1827, 1}, {1828, 1}, {1830, 0}, {1833, 0}, {1834, 0}, {1835, 1},
	{1836, 0}, {1837, 0}, {1838, 0}, {1839, 0}, {1840, 0}, {1841, 0}, {1842, 0}, {1845, 0}, {1848, 0},
	{1849, 0}, {1850, 1}, {1854, 0}, {1855, 0}, {1856, 0}, {1857, 0}, {1858, 1}, {1859, 0}, {1862, 1},
	{1865, 0}, {1882, 0}, {1886, 0}, {1889, 0}, {1891, 0}, {1892, 0}, {1897, 0}, {1898, 0}, {1901, 0},
	{1902, 0}, {1903, 0}, {1904, 0}, {1909, 0}, {1910, 0}, {1912, 0}, {1915, 0}, {1917, 0}, {1918, 0},
	{1922, 0}, {1923, 0}, {1927, 0}, {1931, 0}, {1934, 0}, {1940, 0}, {1941, 0}, {1942, 0}, {1944, 0},
	{1945, 0}, {1947, 0}, {1948, 0}, {1950, 0}, {1953, 0}, {1955, 0}, {1956, 0}, {1959, 0}, {1960, 0},
	{1961, 0}, {1963, 0}, {1964, 0}, {1966, 0}, {1967, 0}, {1968, 0}, {1969, 0}, {1970, 0}, {1972, 0},
	{1973, 0}, {1974, 0}, {1975, 0}, {1976, 0}, {1977, 0}, {1978, 0}, {1979, 0}, {1980, 0}, {1984, 0},
	{1985, 0}, {1986, 0}, {1987, 0}, {1989, 0}, {1990, 0}, {1991, 0}, {1992, 0}, {2009, 0}, {2010, 0},
	{2016, 0}, {2017, 0}, {2018, 0}, {2023, 0}, {2024, 0}, {2026, 0}, {2029, 0}, {2032, 1}, {2039, 0},
	{2040, 1}, {2044, 0}, {2045, 0}, {2046, 1}, {2047, 0}, {2048, 1}, {2054, 0}, {2055, 0}, {2057, 0},
	{2058, 0}, {2059, 0}, {2060, 0}, {2061, 0}, {2062, 0}, {2063, 0}, {2064, 0}, {2065, 0}, {2066, 0},
	{2067, 0}, {2068, 0}, {2069, 0}, {2070, 0}, {2071, 0}, {2072, 0}, {2073, 0}, {2074, 0}, {2075, 0},
	{2076, 0}, {2077, 0}, {2078, 0}, {2079, 0}, {2080, 0}, {2081, 0}, {2082, 0}, {2083, 0}, {2084, 0},
	{2085, 0}, {2086, 0}, {2087, 0}, {2089, 0}, {2091, 0}, {2094, 0}, {2101, 0}, {2104, 0}, {2112, 0},
	{2116, 0}, {2117, 0}, {2118, 0}, {2123, 1}, {2124, 0}, {2125, 0}, {2126, 0}, {2128, 0}, {2134, 0},
	{2135, 0}, {2142, 0}, {2143, 0}, {2144, 0}, {2145, 0}, {2146, 0}, {2148, 0}, {2149, 0}, {2150, 0},
	{2151, 0}, {2160, 0}, {2161, 0}, {2162, 0}, {2163, 0}, {2164, 0}, {2167, 0}, {2169, 0}, {2170, 0},
	{2171, 0}, {2172, 0}, {2173, 0}, {2174, 0}, {2176, 0}, {2177, 0}, {2178, 0}, {2179, 0}, {2180, 0},
	{2181, 0}, {2182, 0}, {2183, 0}, {2184, 0}, {2185, 0}, {2186, 0}, {2187, 0}, {2188, 0}, {2189, 0},
	{2190, 1}, {2191, 0}, {2192, 0}, {2193, 0}, {2194, 0}, {2195, 0}, {2196, 0}, {2197, 0}, {2199, 0},
	{2206, 0}, {2208, 0}, {2209, 0}, {2210, 0}, {2211, 0}, {2213, 0}, {2214, 0}, {2215, 0}, {2216, 0},
	{2217, 0}, {2218, 0}, {2219, 0}, {2220, 0}, {2221, 0}, {2222, 0}, {2223, 0}, {2224, 0}, {2225, 0},
	{2226, 0}, {2227, 0}, {2228, 0}, {2229, 0}, {2230, 0}, {2231, 1}, {2232, 0}, {2233, 0}, {2234, 0},
	{2235, 0}, {2236, 0}, {2237, 0}, {2238, 0}, {2239, 0}, {2240, 0}, {2241, 0}, {2242, 0}, {2243, 0},
	{2244, 0}, {2247, 0}, {2263, 0}, {2265, 0}, {2266, 0}, {2267, 0}, {2268, 0}, {2269, 0}, {2270, 0},
	{2286, 0}, {2287, 1}, {2293, 1}, {2298, 0}, {2302, 1}, {2304, 1}, {2308, 1}, {2310, 1}, {2314, 1},
	{2316, 1}, {2320, 1}, {2322, 1}, {2325, 0}, {2328, 0}, {2329, 0}, {2330, 0}, {2331, 0}, {2332, 0},
	{2333, 0}, {2334, 0}, {2335, 0}, {2336, 0}, {2337, 0}, {2338, 0}, {2339, 0}, {2340, 0}, {2345, 0},
	{2346, 0}, {2347, 0}, {2348, 0}, {2349, 0}, {2350, 0}, {2353, 0}, {2354, 0}, {2355, 0}, {2356, 0},
	{2357, 0}, {2358, 0}, {2359, 0}, {2360, 0}, {2361, 0}, {2363, 0}, {2364, 0}, {2365, 0}, {2366, 0},
	{2367, 0}, {2368, 0}, {2369, 0}, {2370, 0}, {2371, 0}, {2372, 0}, {2373, 0}, {2374, 1}, {2378, 0},
	{2381, 1}, {2384, 0}, {2385, 1}, {2388, 1}, {2392, 1}, {2394, 0}, {2403, 1}, {2410, 1}, {2415, 1},
	{2422, 1}, {2429, 1}, {2436, 0}, {2437, 1}, {2444, 1}, {2451, 1}, {2458, 1}, {2464, 1}, {2471, 1},
	{2478, 1}, {2485, 1}, {2492, 1}, {2497, 1}, {2504, 1}, {2511, 1}, {2518, 0}, {2522, 1}, {2529, 1},
	{2536, 1}, {2541, 1}, {2546, 1}, {2553, 1}, {2558, 1}, {2565, 1}, {2572, 1}, {2578, 1}, {2585, 1},
	{2590, 0}, {2594, 1}, {2601, 1}, {2608, 1}, {2615, 1}, {2621, 1}, {2628, 1}, {2635, 1}, {2642, 1},
	{2649, 1}, {2654, 0}, {2659, 1}, {2666, 1}, {2673, 1}, {2680, 1}, {2686, 1}, {2693, 1}, {2700, 1},
	{2707, 1}, {2712, 1}, {2719, 1}, {2726, 1}, {2730, 1}, {2737, 1}, {2744, 1}, {2749, 1}, {2756, 1},
	{2763, 0}, {2766, 1}, {2773, 1}, {2780, 0}, {2781, 0}, {2782, 0}, {2783, 1}, {2790, 1}, {2797, 0},
	{2798, 0}, {2799, 0}, {2800, 1}, {2807, 0}, {2808, 0}, {2809, 0}, {2810, 1}, {2816, 0}, {2817, 0},
	{2821, 0}, {2822, 1}, {2829, 0}, {2830, 0}, {2831, 0}, {2832, 0}, {2833, 0}, {2834, 0}, {2835, 0},
	{2836, 0}, {2837, 0}, {2838, 0}, {2839, 0}, {2857, 0}, {2861, 0}, {2864, 0}, {2866, 0}, {2867, 1},
	{2871, 0}, {2872, 0}, {2875, 0}, {2876, 0}, {2878, 0}, {2879, 1}, {2880, 0}, {2886, 0}, {2887, 0},
	{2889, 0}, {2892, 0}, {2894, 0}, {2895, 1}, {2899, 1}, {2902, 0}, {2905, 0}, {2917, 0}, {2918, 0},
	{2920, 0}, {2921, 0}, {2923, 1}, {2925, 0}, {2926, 1}, {2928, 0}, {2930, 0}, {2932, 0}, {2933, 1},
	{2936, 0}, {2938, 0}, {2939, 0}, {2940, 0}, {2941, 0}, {2942, 0}, {2944, 0}, {2946, 0}, {2947, 0},
	{2948, 0}, {2949, 0}, {2950, 0}, {2951, 0}, {2952, 0}, {2953, 0}, {2954, 0}, {2955, 0}, {2956, 1},
	{2958, 0}, {2959, 0}, {2960, 0}, {2961, 0}, {2962, 0}, {2964, 0}, {2965, 0}, {2966, 0}, {2967, 0},
	{2968, 0}, {2969, 0}, {2970, 0}, {2974, 0}, {2975, 0}, {2979, 0}, {2980, 0}, {2997, 0}, {3014, 0},
	{3016, 0}, {3017, 1}, {3018, 0}, {3019, 1}, {3020, 0}, {3037, 0}, {3041, 0}, {3044, 0}, {3046, 0},
	{3047, 1}, {3051, 0}, {3052, 0}, {3055, 0}, {3056, 0}, {3057, 1}, {3058, 0}, {3064, 0}, {3065, 0},
	{3067, 0}, {3070, 0}, {3072, 0}, {3073, 0}, {3074, 0}, {3086, 0}, {3093, 0}, {3098, 0}, {3101, 0},
	{3103, 0}, {3104, 1}, {3108, 1}, {3111, 0}, {3114, 0}, {3121, 0}, {3122, 0}, {3124, 0}, {3125, 0},
	{3127, 1}, {3129, 0}, {3130, 1}, {3132, 0}, {3134, 0}, {3137, 0}, {3138, 0}, {3139, 0}, {3140, 0},
	{3142, 0}, {3144, 0}, {3145, 1}, {3148, 0}, {3150, 0}, {3151, 0}, {3153, 0}, {3154, 0}, {3155, 0},
	{3156, 0}, {3157, 0}, {3158, 0}, {3159, 0}, {3160, 0}, {3161, 0}, {3162, 1}, {3166, 0}, {3167, 0},
	{3168, 1}, {3170, 0}, {3171, 0}, {3172, 0}, {3173, 0}, {3174, 0}, {3175, 0}, {3176, 0}, {3177, 0},
	{3181, 0}, {3182, 0}, {3186, 0}, {3188, 0}, {3189, 0}, {3190, 0}, {3192, 0}, {3193, 1}, {3194, 0},
	{3195, 1}, {3196, 0}, {3197, 0}, {3214, 0}, {3215, 0}, {3222, 0}, {3224, 0}, {3229, 0}, {3232, 0},
	{3234, 0}, {3235, 0}, {3238, 0}, {3239, 0}, {3240, 0}, {3242, 1}, {3246, 0}, {3247, 0}, {3248, 0},
	{3250, 0}, {3251, 0}, {3252, 0}, {3255, 1}, {3260, 0}, {3266, 1}, {3269, 0}, {3270, 0}, {3271, 1},
	{3273, 0}, {3274, 0}, {3275, 0}, {3276, 0}, {3277, 0}, {3278, 0}, {3279, 0}, {3280, 0}, {3281, 0},
	{3298, 0}, {3301, 0}, {3303, 0}, {3304, 1}, {3308, 0}, {3310, 0}, {3313, 0}, {3314, 0}, {3315, 1},
	{3317, 0}, {3322, 0}, {3323, 0}, {3324, 0}, {3326, 0}, {3329, 0}, {3331, 0}, {3332, 1}, {3337, 1},
	{3340, 0}, {3343, 0}, {3349, 0}, {3350, 0}, {3351, 0}, {3352, 0}, {3354, 0}, {3355, 0}, {3356, 1},
	{3358, 0}, {3359, 0}, {3361, 0}, {3362, 0}, {3365, 0}, {3366, 0}, {3367, 0}, {3368, 0}, {3370, 0},
	{3371, 0}, {3372, 0}, {3373, 0}, {3374, 0}, {3375, 0}, {3379, 0}, {3380, 0}, {3381, 0}, {3382, 0},
	{3383, 0}, {3384, 0}, {3385, 0}, {3386, 0}, {3387, 0}, {3388, 0}, {3389, 0}, {3390, 0}, {3391, 1},
	{3392, 0}, {3393, 0}, {3397, 0}, {3398, 1}, {3399, 0}, {3400, 0}, {3401, 0}, {3403, 0}, {3410, 0},
	{3411, 1}, {3413, 0}, {3414, 0}, {3417, 0}, {3418, 0}, {3434, 1}, {3435, 0}, {3436, 0}, {3439, 0},
	{3440, 0}, {3441, 0}, {3442, 0}, {3443, 0}, {3444, 0}, {3445, 0}, {3451, 0}, {3452, 0}, {3453, 0},
	{3454, 0}, {3455, 0}, {3456, 0}, {3457, 0}, {3458, 0}, {3459, 0}, {3460, 0}, {3461, 0}, {3462, 0},
	{3463, 0}, {3464, 1}, {3466, 0}, {3467, 1}, {3468, 0}, {3469, 0}, {3470, 1}, {3471, 0}, {3472, 0},
	{3473, 0}, {3476, 0}, {3477, 0}, {3479, 0}, {3480, 0}, {3481, 0}, {3482, 0}, {3483, 0}, {3484, 1},
	{3485, 0}, {3487, 0}, {3503, 0}, {3506, 0}, {3508, 0}, {3509, 1}, {3513, 0}, {3514, 0}, {3517, 0},
	{3518, 0}, {3519, 1}, {3521, 0}, {3526, 0}, {3528, 0}, {3530, 0}, {3533, 0}, {3535, 0}, {3536, 1},
	{3541, 1}, {3544, 0}, {3560, 0}, {3566, 0}, {3567, 0}, {3569, 0}, {3570, 0}, {3571, 1}, {3573, 0},
	{3574, 0}, {3576, 0}, {3579, 0}, {3581, 0}, {3582, 1}, {3586, 0}, {3587, 0}, {3590, 0}, {3591, 0},
	{3592, 1}, {3594, 0}, {3599, 0}, {3601, 0}, {3603, 0}, {3606, 0}, {3608, 0}, {3609, 0}, {3610, 0},
	{3611, 0}, {3613, 0}, {3614, 0}, {3615, 0}, {3616, 1}, {3617, 0}, {3634, 0}, {3635, 1}, {3640, 1},
	{3643, 0}, {3659, 0}, {3665, 0}, {3666, 0}, {3668, 0}, {3669, 0}, {3670, 1}, {3672, 0}, {3673, 0},
	{3675, 0}, {3676, 0}, {3677, 0}, {3678, 0}, {3679, 0}, {3680, 0}, {3681, 0}, {3685, 0}, {3686, 0},
	{3689, 0}, {3691, 0}, {3692, 1}, {3696, 0}, {3697, 0}, {3700, 0}, {3701, 0}, {3702, 1}, {3704, 0},
	{3709, 0}, {3711, 0}, {3713, 0}, {3716, 0}, {3718, 0}, {3719, 0}, {3720, 0}, {3721, 0}, {3723, 0},
	{3724, 0}, {3725, 0}, {3726, 1}, {3727, 0}, {3744, 0}, {3745, 0}, {3746, 0}, {3748, 1}, {3750, 0},
	{3751, 1}, {3756, 1}, {3759, 0}, {3775, 0}, {3781, 0}, {3782, 0}, {3784, 0}, {3785, 0}, {3786, 1},
	{3788, 0}, {3789, 0}, {3791, 0}, {3792, 0}, {3793, 0}, {3794, 0}, {3795, 0}, {3796, 0}, {3797, 0},
	{3801, 0}, {3802, 0}, {3818, 0}, {3824, 0}, {3826, 0}, {3827, 0}, {3828, 0}, {3830, 0}, {3831, 0},
	{3832, 0}, {3833, 1}, {3834, 0}, {3851, 0}, {3852, 0}, {3853, 0}, {3855, 1}, {3857, 0}, {3858, 0},
	{3859, 0}, {3860, 0}, {3861, 0}, {3862, 0}, {3863, 0}, {3864, 0}, {3865, 0}, {3866, 0}, {3867, 0},
	{3871, 0}, {3872, 0}, {3888, 0}, {3894, 0}, {3895, 0}, {3896, 0}, {3898, 1}, {3900, 0}, {3901, 0},
	{3902, 0}, {3903, 0}, {3905, 0}, {3921, 0}, {3927, 0}, {3928, 0}, {3929, 0}, {3930, 0}, {3932, 0},
	{3933, 0}, {3935, 0}, {3941, 1}, {3947, 1}, {3955, 0}, {3956, 1}, {3964, 0}, {3965, 1}, {3973, 0},
	{3974, 1}, {3980, 0}, {3981, 0}, {3983, 0}, {3984, 0}, {3985, 0}, {3986, 0}, {3987, 0}, {3988, 0},
	{3989, 0}, {3990, 0}, {3991, 0}, {3992, 0}, {3993, 0}, {3994, 0}, {3995, 0}, {4000, 0}, {4002, 0},
	{4003, 0}, {4004, 0}, {4005, 0}, {4006, 0}, {4007, 0}, {4008, 0}, {4009, 1}, {4010, 0}, {4017, 0},
	{4019, 0}, {4020, 0}, {4021, 0}, {4022, 0}, {4023, 0}, {4024, 0}, {4025, 0}, {4026, 0}, {4027, 0},
	{4028, 0}, {4029, 0}, {4030, 0}, {4031, 0}, {4032, 1}, {4033, 0}, {4034, 0}, {4035, 0}, {4036, 0},
	{4037, 0}, {4041, 0}, {4042, 0}, {4043, 0}, {4044, 0}, {4046, 0}, {4047, 0}, {4048, 0}, {4049, 0},
	{4050, 0}, {4051, 0}, {4052, 0}, {4053, 0}, {4054, 0}, {4055, 0}, {4056, 0}, {4057, 0}, {4058, 0},
	{4059, 0}, {4060, 1}, {4061, 0}, {4062, 0}, {4063, 1}, {4065, 0}, {4069, 0}, {4070, 0}, {4071, 0},
	{4072, 0}, {4073, 0}, {4074, 0}, {4075, 0}, {4076, 0}, {4077, 0}, {4078, 0}, {4079, 0}, {4080, 0},
	{4081, 0}, {4082, 0}, {4083, 0}, {4084, 1}, {4085, 0}, {4086, 0}, {4087, 0}, {4088, 0}, {4091, 0},
	{4092, 1}, {4095, 1}, {4097, 0}, {4113, 0}, {4115, 0}, {4116, 0}, {4117, 1}, {4118, 0}, {4120, 1},
	{4122, 0}, {4123, 0}, {4124, 0}, {4125, 0}, {4126, 0}, {4127, 0}, {4128, 0}, {4129, 0}, {4130, 0},
	{4131, 0}, {4132, 1}, {4134, 0}, {4136, 0}, {4137, 1}, {4139, 0}, {4140, 0}, {4142, 0}, {4143, 0},
	{4144, 0}, {4145, 0}, {4146, 0}, {4148, 0}, {4149, 0}, {4151, 0}, {4152, 1}, {4154, 0}, {4155, 0},
	{4156, 0}, {4157, 0}, {4158, 0}, {4159, 0}, {4160, 0}, {4161, 0}, {4162, 0}, {4163, 1}, {4164, 0},
	{4172, 1}, {4177, 1}, {4182, 1}, {4187, 1}, {4192, 1}, {4197, 1}, {4201, 0}, {4202, 0}, {4203, 0},
	{4204, 0}, {4205, 0}, {4206, 0}, {4207, 0}, {4208, 0}, {4209, 0}, {4210, 0}, {4211, 0}, {4212, 0},
	{4213, 0}, {4214, 0}, {4215, 0}, {4216, 0}, {4217, 0}, {4218, 0}, {4219, 0}, {4220, 0}, {4221, 0},
	{4224, 0}, {4226, 0}, {4227, 0}, {4230, 0}, {4232, 0}, {4235, 0}, {4237, 0}, {4238, 0}, {4241, 0},
	{4243, 0}, {4246, 0}, {4248, 0}, {4249, 0}, {4252, 0}, {4254, 0}, {4257, 0}, {4259, 0}, {4260, 0},
	{4263, 0}, {4265, 0}, {4268, 0}, {4270, 0}, {4271, 0}, {4274, 0}, {4276, 0}, {4279, 0}, {4281, 0},
	{4282, 0}, {4285, 0}, {4287, 0}, {4290, 0}, {4292, 0}, {4293, 0}, {4296, 0}, {4298, 0}, {4301, 0},
	{4303, 0}, {4304, 0}, {4307, 0}, {4309, 0}, {4312, 0}, {4314, 0}, {4315, 1}, {4318, 1}, {4320, 0},
	{4323, 0}, {4325, 0}, {4326, 0}, {4329, 0}, {4331, 0}, {4334, 0}, {4336, 0}, {4337, 0}, {4340, 0},
	{4342, 0}, {4345, 0}, {4347, 0}, {4348, 0}, {4351, 0}, {4353, 0}, {4356, 0}, {4358, 0}, {4359, 0},
	{4362, 0}, {4364, 0}, {4367, 0}, {4369, 0}, {4370, 0}, {4373, 0}, {4375, 0}, {4378, 0}, {4380, 0},
	{4381, 0}, {4384, 0}, {4386, 0}, {4387, 0}, {4388, 0}, {4389, 0}, {4390, 0}, {4391, 0}, {4392, 0},
	{4393, 0}, {4394, 0}, {4395, 0}, {4396, 0}, {4397, 0}, {4398, 0}, {4399, 0}, {4400, 1}, {4401, 0},
	{4406, 0}, {4407, 0}, {4408, 0}, {4409, 0}, {4410, 0}, {4411, 0}, {4412, 0}, {4413, 0}, {4414, 0},
	{4415, 0}, {4416, 0}, {4417, 0}, {4418, 0}, {4419, 1}, {4420, 0}, {4424, 0}, {4425, 0}, {4426, 0},
	{4427, 0}, {4428, 0}, {4429, 0}, {4430, 0}, {4438, 0}, {4441, 0}, {4444, 1}, {4448, 1}, {4454, 1},
	{4460, 0}, {4463, 0}, {4467, 1}, {4473, 1}, {4479, 1}, {4483, 0}, {4484, 1}, {4490, 1}, {4494, 1},
	{4498, 0}, {4499, 1}, {4505, 0}, {4511, 0}, {4514, 0}, {4515, 1}, {4520, 1}, {4524, 1}, {4528, 0},
	{4529, 0}, {4535, 1}, {4539, 0}, {4542, 0}, {4543, 1}, {4548, 1}, {4549, 0}, {4550, 1}, {4555, 0},
	{4556, 1}, {4560, 0}, {4561, 1}, {4566, 0}, {4567, 1}, {4571, 0}, {4572, 1}, {4575, 0}, {4576, 0},
	{4577, 0}, {4578, 0}, {4579, 0}, {4580, 0}, {4581, 0}, {4582, 0}, {4583, 0}, {4584, 0}, {4585, 1},
	{4586, 0}, {4594, 0}, {4597, 0}, {4599, 0}, {4600, 1}, {4605, 1}, {4609, 1}, {4615, 1}, {4618, 1},
	{4620, 1}, {4625, 0}, {4629, 0}, {4632, 0}, {4638, 1}, {4644, 1}, {4649, 1}, {4653, 0}, {4656, 0},
	{4658, 0}, {4659, 0}, {4664, 1}, {4669, 1}, {4674, 1}, {4678, 0}, {4681, 0}, {4683, 0}, {4688, 1},
	{4689, 1}, {4695, 1}, {4700, 0}, {4703, 1}, {4709, 1}, {4715, 1}, {4720, 1}, {4724, 1}, {4730, 1},
	{4735, 1}, {4740, 0}, {4743, 0}, {4748, 1}, {4754, 1}, {4757, 1}, {4758, 1}, {4764, 1}, {4768, 0},
	{4773, 0}, {4779, 1}, {4783, 0}, {4785, 0}, {4786, 1}, {4792, 1}, {4796, 1}, {4799, 1}, {4805, 1},
	{4811, 1}, {4817, 1}, {4823, 1}, {4829, 1}, {4835, 1}, {4839, 0}, {4840, 0}, {4841, 0}, {4842, 0},
	{4843, 1}, {4844, 1}, {4853, 0}, {4856, 0}, {4858, 0}, {4859, 1}, {4864, 1}, {4868, 1}, {4871, 1},
	{4873, 1}, {4878, 1}, {4883, 1}, {4888, 1}, {4893, 1}, {4898, 1}, {4903, 0}, {4904, 0}, {4905, 0},
	{4906, 0}, {4907, 0}, {4908, 0}, {4909, 0}, {4910, 0}, {4911, 0}, {4912, 1}, {4913, 0}, {4920, 0},
	{4923, 0}, {4925, 0}, {4926, 1}, {4929, 0}, {4930, 0}, {4931, 0}, {4932, 1}, {4936, 1}, {4938, 0},
	{4942, 0}, {4944, 0}, {4946, 0}, {4947, 0}, {4950, 0}, {4952, 0}, {4953, 1}, {4956, 0}, {4957, 0},
	{4958, 0}, {4959, 0}, {4960, 0}, {4961, 1}, {4965, 1}, {4967, 0}, {4971, 0}, {4972, 0}, {4973, 0},
	{4974, 0}, {4975, 0}, {4976, 0}, {4979, 0}, {4981, 0}, {4982, 1}, {4985, 0}, {4986, 0}, {4987, 0},
	{4988, 1}, {4992, 1}, {4994, 0}, {4998, 0}, {4999, 0}, {5003, 0}, {5006, 0}, {5008, 0}, {5009, 1},
	{5012, 0}, {5013, 0}, {5016, 0}, {5018, 0}, {5019, 1}, {5022, 1}, {5026, 1}, {5028, 0}, {5029, 1},
	{5033, 1}, {5035, 0}, {5038, 0}, {5039, 0}, {5040, 0}, {5041, 0}, {5043, 0}, {5045, 0}, {5046, 0},
	{5047, 0}, {5048, 0}, {5049, 0}, {5050, 0}, {5051, 0}, {5052, 0}, {5053, 0}, {5054, 0}, {5055, 0},
	{5056, 0}, {5057, 0}, {5058, 0}, {5059, 0}, {5060, 0}, {5064, 0}, {5065, 0}, {5068, 0}, {5070, 0},
	{5071, 1}, {5074, 0}, {5075, 1}, {5079, 1}, {5081, 0}, {5084, 0}, {5085, 0}, {5086, 0}, {5087, 0},
	{5089, 0}, {5091, 0}, {5092, 0}, {5093, 0}, {5094, 0}, {5095, 0}, {5096, 0}, {5097, 0}, {5098, 0},
	{5099, 0}, {5100, 0}, {5101, 0}, {5102, 0}, {5103, 0}, {5104, 0}, {5105, 0}, {5106, 0}, {5110, 0},
	{5111, 0}, {5114, 0}, {5116, 0}, {5117, 1}, {5120, 0}, {5121, 1}, {5125, 1}, {5127, 0}, {5130, 0},
	{5131, 0}, {5132, 0}, {5133, 0}, {5135, 0}, {5137, 0}, {5138, 0}, {5139, 0}, {5140, 0}, {5141, 0},
	{5142, 0}, {5143, 0}, {5144, 0}, {5145, 0}, {5146, 0}, {5147, 0}, {5148, 0}, {5149, 0}, {5150, 0},
	{5151, 0}, {5152, 0}, {5156, 0}, {5157, 0}, {5160, 0}, {5162, 0}, {5163, 1}, {5166, 0}, {5167, 1},
	{5171, 1}, {5173, 0}, {5176, 0}, {5177, 0}, {5178, 0}, {5179, 0}, {5181, 0}, {5183, 0}, {5184, 0},
	{5185, 0}, {5186, 0}, {5187, 0}, {5188, 0}, {5189, 0}, {5190, 0}, {5191, 0}, {5192, 0}, {5193, 0},
	{5194, 0}, {5195, 0}, {5196, 0}, {5197, 0}, {5198, 0}, {5199, 0}, {5200, 0}, {5201, 0}, {5202, 0},
	{5203, 0}, {5204, 0}, {5205, 0}, {5206, 0}, {5207, 0}, {5208, 0}, {5209, 0}, {5210, 0}, {5211, 0},
	{5212, 0}, {5213, 0}, {5214, 1}, {5215, 0}, {5217, 0}, {5218, 0}, {5219, 0}, {5220, 0}, {5221, 0},
	{5222, 0}, {5223, 0}, {5224, 0}, {5225, 0}, {5226, 0}, {5227, 0}, {5228, 0}, {5229, 0}, {5230, 0},
	{5231, 0}, {5232, 0}, {5233, 1}, {5234, 0}, {5235, 0}, {5236, 0}, {5237, 0}, {5238, 0}, {5239, 0},
	{5240, 0}, {5241, 1}, {5242, 0}, {5243, 0}, {5244, 0}, {5245, 0}, {5246, 0}, {5247, 0}, {5248, 1},
	{5249, 0}, {5267, 0}, {5269, 0}, {5271, 0}, {5272, 1}, {5278, 0}, {5280, 0}, {5282, 0}, {5283, 0},
	{5287, 1}, {5292, 0}, {5294, 0}, {5295, 0}, {5298, 0}, {5299, 0}, {5300, 0}, {5301, 0}, {5302, 0},
	{5303, 0}, {5304, 0}, {5305, 0}, {5306, 0}, {5307, 0}, {5308, 1}, {5309, 0}, {5317, 1}, {5325, 0},
	{5326, 0}, {5329, 0}, {5331, 0}, {5334, 0}, {5337, 0}, {5341, 0}, {5342, 0}, {5343, 0}, {5344, 0},
	{5345, 0}, {5346, 0}, {5347, 0}, {5348, 0}, {5349, 0}, {5350, 0}, {5351, 0}, {5352, 0}, {5353, 0},
	{5354, 0}, {5355, 0}, {5356, 0}, {5357, 0}, {5358, 0}, {5359, 0}, {5360, 0}, {5361, 0}, {5362, 1},
	{5363, 0}, {5365, 0}, {5367, 0}, {5368, 0}, {5369, 0}, {5370, 0}, {5371, 0}, {5372, 0}, {5373, 0},
	{5374, 0}, {5375, 0}, {5376, 0}, {5377, 1}, {5378, 0}, {5379, 0}, {5380, 0}, {5381, 0}, {5382, 0},
	{5383, 0}, {5384, 0}, {5385, 0}, {5386, 0}, {5387, 0}, {5388, 1}, {5389, 0}, {5390, 0}, {5392, 0},
	{5393, 0}, {5394, 0}, {5395, 0}, {5396, 0}, {5398, 0}, {5399, 0}, {5400, 0}, {5404, 0}, {5405, 0},
	{5408, 0}, {5409, 0}, {5412, 0}, {5413, 0}, {5414, 0}, {5415, 0}, {5416, 0}, {5417, 0}, {5418, 0},
	{5419, 0}, {5420, 0}, {5421, 0}, {5422, 0}, {5423, 0}, {5424, 0}, {5425, 0}, {5426, 0}, {5427, 0},
	{5431, 1}, {5436, 0}, {5437, 0}, {5438, 0}, {5439, 0}, {5440, 0},
};

const CldRun cld_runs[5440] = {
	{45, 45, 2}, {46, 46, 3}, {48, 57, 4}, {46, 46, 3}, {48, 57, 4}, {48, 57, 5}, {46, 46, 5}, {48, 57, 4},
	{48, 57, 5}, {45, 45, 3}, {48, 57, 5}, {36, 36, 8}, {45, 45, 9}, {46, 46, 10}, {48, 57, 11},
	{97, 97, 12}, {99, 99, 13}, {100, 100, 14}, {102, 102, 15}, {104, 104, 16}, {105, 105, 17},
	{109, 109, 18}, {111, 111, 19}, {112, 112, 20}, {114, 114, 21}, {116, 116, 22}, {119, 119, 16},
	{65, 90, 23}, {95, 95, 8}, {97, 122, 23}, {46, 46, 10}, {48, 57, 11}, {48, 57, 24}, {46, 46, 24},
	{48, 57, 11}, {95, 95, 25}, {114, 114, 16}, {99, 99, 15}, {112, 112, 16}, {116, 116, 26}, {117, 117, 16},
	{99, 99, 16}, {95, 95, 25}, {97, 97, 12}, {100, 100, 27}, {104, 104, 16}, {108, 108, 28}, {119, 119, 16},
	{100, 100, 29}, {104, 104, 16}, {119, 119, 16}, {99, 99, 16}, {103, 103, 30}, {120, 121, 16},
	{99, 99, 16}, {110, 110, 16}, {97, 97, 31}, {48, 57, 23}, {65, 90, 23}, {95, 95, 25}, {97, 122, 23},
	{48, 57, 24}, {95, 95, 25}, {97, 97, 32}, {100, 100, 33}, {109, 109, 34}, {112, 112, 35}, {115, 115, 36},
	{116, 116, 37}, {120, 120, 29}, {110, 110, 16}, {117, 117, 16}, {115, 115, 16}, {58, 58, 38},
	{95, 95, 25}, {110, 110, 39}, {103, 103, 28}, {114, 114, 16}, {100, 100, 40}, {105, 105, 41},
	{111, 111, 40}, {117, 117, 42}, {111, 111, 43}, {117, 117, 44}, {111, 111, 45}, {33, 33, 46},
	{97, 97, 47}, {100, 100, 48}, {118, 118, 48}, {108, 108, 48}, {119, 119, 48}, {98, 98, 48}, {95, 95, 49},
	{0, 32, 46}, {33, 33, 50}, {34, 46, 46}, {48, 255, 46}, {109, 109, 51}, {95, 95, 7}, {102, 102, 52},
	{105, 105, 52}, {95, 95, 53}, {101, 101, 28}, {97, 97, 32}, {100, 100, 33}, {109, 109, 34},
	{112, 112, 35}, {115, 115, 36}, {116, 116, 54}, {111, 111, 55}, {95, 95, 56}, {102, 102, 16},
	{105, 105, 16}, {36, 36, 58}, {65, 90, 59}, {95, 95, 58}, {97, 122, 59}, {48, 57, 59}, {65, 90, 59},
	{97, 122, 59}, {36, 36, 58}, {48, 57, 61}, {65, 90, 59}, {97, 113, 59}, {114, 114, 62}, {115, 122, 59},
	{48, 57, 63}, {65, 70, 63}, {97, 102, 63}, {48, 57, 59}, {65, 90, 59}, {97, 102, 59}, {103, 103, 64},
	{104, 122, 59}, {48, 57, 65}, {65, 70, 65}, {97, 102, 65}, {48, 57, 59}, {65, 90, 59}, {97, 97, 59},
	{98, 98, 66}, {99, 122, 59}, {48, 57, 67}, {65, 70, 67}, {97, 102, 67}, {48, 57, 59}, {58, 58, 68},
	{65, 90, 59}, {97, 122, 59}, {48, 57, 69}, {65, 70, 69}, {97, 102, 69}, {48, 57, 61}, {65, 70, 61},
	{97, 102, 61}, {48, 57, 70}, {65, 70, 70}, {97, 102, 70}, {48, 57, 71}, {65, 70, 71}, {97, 102, 71},
	{48, 57, 52}, {65, 70, 52}, {97, 102, 52}, {36, 36, 58}, {102, 102, 73}, {116, 116, 74}, {97, 97, 75},
	{114, 114, 76}, {108, 108, 77}, {117, 117, 78}, {115, 115, 78}, {101, 101, 52}, {0, 35, 80},
	{36, 36, 81}, {37, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {96, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 64, 80}, {65, 90, 83}, {91, 94, 80}, {95, 95, 84}, {96, 96, 80}, {97, 122, 83},
	{123, 255, 80}, {0, 35, 80}, {36, 36, 85}, {37, 43, 80}, {45, 45, 86}, {46, 46, 87}, {48, 57, 88},
	{59, 94, 80}, {95, 95, 82}, {96, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 83}, {59, 64, 80},
	{65, 90, 83}, {91, 94, 80}, {95, 95, 82}, {96, 96, 80}, {97, 122, 83}, {123, 255, 80}, {0, 35, 80},
	{36, 36, 85}, {37, 43, 80}, {45, 45, 86}, {46, 46, 87}, {48, 57, 88}, {59, 64, 80}, {65, 90, 83},
	{91, 94, 80}, {95, 95, 84}, {96, 96, 80}, {97, 122, 83}, {123, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 64, 80}, {65, 90, 89}, {91, 94, 80}, {95, 95, 90}, {96, 96, 80}, {97, 122, 89},
	{123, 255, 80}, {0, 43, 80}, {45, 45, 80}, {46, 46, 87}, {48, 57, 88}, {59, 94, 80}, {95, 95, 82},
	{96, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 91}, {59, 94, 80}, {95, 95, 82}, {96, 255, 80},
	{0, 43, 80}, {45, 45, 80}, {46, 46, 91}, {48, 57, 88}, {59, 94, 80}, {95, 95, 92}, {96, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 89}, {59, 64, 80}, {65, 90, 89}, {91, 94, 80}, {95, 95, 92},
	{96, 96, 80}, {97, 122, 89}, {123, 255, 80}, {0, 35, 80}, {36, 36, 85}, {37, 43, 80}, {45, 45, 86},
	{46, 46, 87}, {48, 57, 88}, {59, 64, 80}, {65, 90, 89}, {91, 94, 80}, {95, 95, 90}, {96, 96, 80},
	{97, 122, 89}, {123, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 91}, {59, 94, 80}, {95, 95, 92},
	{96, 255, 80}, {0, 35, 80}, {36, 36, 85}, {37, 43, 80}, {45, 45, 86}, {46, 46, 87}, {48, 57, 88},
	{59, 94, 80}, {95, 95, 82}, {96, 96, 80}, {97, 97, 93}, {98, 98, 94}, {99, 99, 95}, {100, 100, 96},
	{101, 101, 97}, {102, 103, 80}, {104, 104, 98}, {105, 105, 99}, {106, 106, 100}, {107, 107, 80},
	{108, 108, 101}, {109, 109, 102}, {110, 110, 103}, {111, 113, 80}, {114, 114, 104}, {115, 115, 105},
	{116, 116, 106}, {117, 117, 107}, {118, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 109, 80}, {110, 110, 108}, {111, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 107, 80}, {108, 108, 109}, {109, 110, 80}, {111, 111, 110},
	{112, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 100, 80},
	{101, 101, 111}, {102, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 100, 80}, {101, 101, 112}, {102, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 109, 80}, {110, 110, 113}, {111, 119, 80}, {120, 120, 114}, {121, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 100, 80}, {101, 101, 115},
	{102, 104, 80}, {105, 105, 116}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 115, 80}, {116, 116, 117}, {117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 116, 80}, {117, 117, 118}, {118, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 100, 80}, {101, 101, 119}, {102, 104, 80},
	{105, 105, 120}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 100, 80}, {101, 101, 121}, {102, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 110, 80}, {111, 111, 122}, {112, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 120}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 100, 80}, {101, 101, 112}, {102, 115, 80},
	{116, 116, 123}, {117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 103, 80}, {104, 104, 124}, {105, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 107, 80}, {108, 108, 125}, {109, 109, 80}, {110, 110, 126}, {111, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 115, 80}, {116, 116, 127},
	{117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 96, 80},
	{97, 97, 128}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 107, 80}, {108, 108, 113}, {109, 110, 80}, {111, 111, 129}, {112, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 109, 80}, {110, 110, 130}, {111, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 108, 80}, {109, 109, 131},
	{110, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 99, 80},
	{100, 100, 132}, {101, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 115, 80}, {116, 116, 133}, {117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 96, 80}, {97, 97, 134}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 109, 80}, {110, 110, 135}, {111, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 96, 80}, {97, 97, 136}, {98, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 114, 80}, {115, 115, 137}, {116, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 101, 80}, {102, 102, 138},
	{103, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 102, 80},
	{103, 103, 139}, {104, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 99, 80}, {100, 100, 140}, {101, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 109, 80}, {110, 110, 141}, {111, 113, 80}, {114, 114, 142}, {115, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 96, 80}, {97, 97, 143},
	{98, 113, 80}, {114, 114, 144}, {115, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 104, 80}, {105, 105, 145}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 115, 80}, {116, 116, 146}, {117, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 99, 80}, {100, 100, 147}, {101, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 148}, {106, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 98, 80}, {99, 99, 129},
	{100, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 106, 80},
	{107, 107, 132}, {108, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 115, 80}, {116, 116, 149}, {117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 104, 80}, {105, 105, 150}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 92}, {96, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 113, 80}, {114, 114, 151}, {115, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 117, 80}, {118, 118, 152}, {119, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 115, 80}, {116, 116, 153}, {117, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 107, 80}, {108, 108, 154}, {109, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 115, 80}, {116, 116, 155},
	{117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 115, 80},
	{116, 116, 132}, {117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 103, 80}, {104, 104, 138}, {105, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 104, 80}, {105, 105, 156}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 100, 80}, {101, 101, 132}, {102, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 108, 80}, {109, 109, 157}, {110, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 113, 80}, {114, 114, 138}, {115, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 158},
	{106, 110, 80}, {111, 111, 159}, {112, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 109, 80}, {110, 110, 132}, {111, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 113, 80}, {114, 114, 160}, {115, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 100, 80}, {101, 101, 161}, {102, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 96, 80}, {97, 97, 162}, {98, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 100, 80}, {101, 101, 163},
	{102, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 97, 80},
	{98, 98, 164}, {99, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 96, 80}, {97, 97, 165}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 120, 80}, {121, 121, 132}, {122, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 166}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 167}, {106, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 168}, {106, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 116, 80}, {117, 117, 169},
	{118, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 96, 80},
	{97, 97, 170}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 106, 80}, {107, 107, 171}, {108, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 106, 80}, {107, 107, 141}, {108, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 96, 80}, {97, 97, 150}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 113, 80}, {114, 114, 172}, {115, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 107, 80}, {108, 108, 173}, {109, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 113, 80}, {114, 114, 132},
	{115, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 110, 80},
	{111, 111, 174}, {112, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 97, 80}, {98, 98, 164}, {99, 107, 80}, {108, 108, 104}, {109, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 109, 80}, {110, 110, 175}, {111, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 98, 80}, {99, 99, 132}, {100, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 101, 80}, {102, 102, 152},
	{103, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 108, 80},
	{109, 109, 132}, {110, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 107, 80}, {108, 108, 132}, {109, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 100, 80}, {101, 101, 176}, {102, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 107, 80}, {108, 108, 177}, {109, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 178}, {106, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 107, 80}, {108, 108, 113}, {109, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 102, 80}, {103, 103, 179},
	{104, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 115, 80},
	{116, 116, 180}, {117, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 104, 80}, {105, 105, 181}, {106, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 96, 80}, {97, 97, 182}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 183}, {96, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 103, 80}, {104, 104, 184}, {105, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 109, 80}, {110, 110, 141}, {111, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 114, 80}, {115, 115, 185}, {116, 255, 80}, {0, 35, 80},
	{36, 36, 85}, {37, 43, 80}, {45, 45, 86}, {46, 46, 87}, {48, 57, 88}, {59, 94, 80}, {95, 95, 82},
	{96, 101, 80}, {102, 102, 186}, {103, 108, 80}, {109, 109, 102}, {110, 110, 187}, {111, 114, 80},
	{115, 115, 188}, {116, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 113, 80}, {114, 114, 189}, {115, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 190}, {96, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 116, 80}, {117, 117, 191}, {118, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 110, 80}, {111, 111, 181}, {112, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 107, 80}, {108, 108, 104}, {109, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 110, 80}, {111, 111, 192}, {112, 255, 80}, {0, 35, 80},
	{36, 36, 85}, {37, 43, 80}, {45, 45, 86}, {46, 46, 87}, {48, 57, 88}, {59, 94, 80}, {95, 95, 82},
	{96, 97, 80}, {98, 98, 193}, {99, 101, 80}, {102, 102, 194}, {103, 103, 195}, {104, 109, 80},
	{110, 110, 187}, {111, 114, 80}, {115, 115, 196}, {116, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 107, 80}, {108, 108, 170}, {109, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 116, 80}, {117, 117, 197}, {118, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 100, 80}, {101, 101, 198},
	{102, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 96, 80},
	{97, 97, 198}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 110, 80}, {111, 111, 199}, {112, 113, 80}, {114, 114, 200}, {115, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 116, 80}, {117, 117, 201}, {118, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 102, 80}, {103, 103, 202},
	{104, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 114, 80},
	{115, 115, 138}, {116, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 110, 80}, {111, 111, 113}, {112, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80},
	{95, 95, 82}, {96, 96, 80}, {97, 97, 152}, {98, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80},
	{59, 94, 80}, {95, 95, 82}, {96, 97, 80}, {98, 98, 203}, {99, 255, 80}, {0, 43, 80}, {45, 46, 80},
	{48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 103, 80}, {104, 104, 132}, {105, 255, 80}, {0, 43, 80},
	{45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 111, 80}, {112, 112, 204}, {113, 255, 80},
	{0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 104, 80}, {105, 105, 205},
	{106, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82}, {96, 119, 80},
	{120, 120, 206}, {121, 255, 80}, {0, 43, 80}, {45, 46, 80}, {48, 57, 80}, {59, 94, 80}, {95, 95, 82},
	{96, 100, 80}, {101, 101, 170}, {102, 255, 80}, {45, 45, 208}, {48, 57, 208}, {65, 90, 208},
	{95, 95, 208}, {97, 122, 208}, {37, 37, 209}, {45, 45, 208}, {48, 57, 208}, {61, 61, 210}, {65, 90, 208},
	{95, 95, 208}, {97, 122, 208}, {51, 51, 211}, {37, 37, 212}, {61, 61, 52}, {68, 68, 210}, {51, 51, 213},
	{68, 68, 52}, {36, 36, 8}, {45, 45, 215}, {46, 46, 10}, {48, 57, 216}, {97, 97, 217}, {99, 99, 13},
	{100, 100, 14}, {101, 101, 218}, {102, 102, 15}, {104, 104, 219}, {105, 105, 220}, {109, 109, 18},
	{111, 111, 19}, {112, 112, 20}, {114, 114, 21}, {116, 116, 22}, {118, 118, 221}, {119, 119, 16},
	{46, 46, 10}, {48, 57, 216}, {46, 46, 222}, {48, 57, 216}, {95, 95, 25}, {114, 114, 16}, {117, 117, 223},
	{120, 120, 224}, {95, 95, 25}, {102, 102, 225}, {97, 97, 12}, {100, 100, 27}, {103, 103, 226},
	{104, 104, 16}, {108, 108, 28}, {119, 119, 16}, {102, 102, 225}, {45, 45, 227}, {48, 57, 228},
	{95, 95, 25}, {97, 97, 229}, {101, 101, 218}, {104, 104, 221}, {105, 105, 230}, {118, 118, 221},
	{116, 116, 231}, {105, 105, 232}, {108, 108, 233}, {110, 110, 234}, {48, 57, 235}, {46, 46, 236},
	{48, 57, 228}, {95, 95, 25}, {117, 117, 223}, {103, 103, 226}, {111, 111, 237}, {102, 102, 238},
	{105, 105, 239}, {111, 111, 240}, {46, 46, 236}, {48, 57, 235}, {45, 45, 227}, {48, 57, 235},
	{97, 97, 229}, {101, 101, 218}, {104, 104, 221}, {105, 105, 230}, {118, 118, 221}, {46, 46, 236},
	{95, 95, 241}, {46, 46, 236}, {112, 112, 238}, {114, 114, 242}, {108, 108, 243}, {114, 114, 244},
	{101, 101, 238}, {101, 101, 245}, {105, 105, 246}, {102, 102, 247}, {103, 103, 248}, {116, 116, 238},
	{104, 104, 247}, {36, 36, 58}, {97, 97, 250}, {109, 109, 251}, {110, 110, 252}, {111, 111, 253},
	{112, 112, 254}, {118, 118, 255}, {97, 97, 256}, {112, 112, 257}, {111, 111, 258}, {112, 112, 259},
	{99, 99, 260}, {111, 111, 261}, {99, 99, 52}, {51, 51, 52}, {110, 110, 78}, {117, 117, 262},
	{109, 109, 263}, {114, 114, 264}, {115, 115, 52}, {50, 50, 265}, {98, 98, 266}, {52, 52, 52},
	{105, 105, 262}, {36, 36, 58}, {48, 57, 5}, {105, 105, 268}, {97, 97, 269}, {102, 102, 52},
	{33, 33, 271}, {36, 36, 272}, {45, 45, 273}, {46, 46, 274}, {48, 57, 275}, {97, 97, 276}, {99, 99, 277},
	{100, 100, 278}, {102, 102, 279}, {104, 104, 280}, {105, 105, 281}, {109, 109, 282}, {111, 111, 283},
	{112, 112, 284}, {114, 114, 285}, {116, 116, 286}, {119, 119, 280}, {0, 32, 271}, {33, 33, 280},
	{34, 46, 271}, {48, 255, 271}, {65, 90, 287}, {95, 95, 272}, {97, 122, 287}, {46, 46, 274},
	{48, 57, 275}, {48, 57, 288}, {46, 46, 288}, {48, 57, 275}, {58, 58, 289}, {95, 95, 290},
	{114, 114, 280}, {99, 99, 279}, {112, 112, 280}, {116, 116, 291}, {117, 117, 280}, {99, 99, 280},
	{95, 95, 290}, {97, 97, 276}, {100, 100, 292}, {103, 103, 293}, {104, 104, 280}, {108, 108, 294},
	{119, 119, 280}, {100, 100, 295}, {104, 104, 280}, {119, 119, 280}, {99, 99, 280}, {103, 103, 296},
	{120, 121, 280}, {99, 99, 280}, {110, 110, 280}, {97, 97, 297}, {48, 57, 287}, {65, 90, 287},
	{95, 95, 290}, {97, 122, 287}, {48, 57, 288}, {58, 58, 289}, {95, 95, 290}, {45, 45, 298}, {46, 46, 299},
	{48, 57, 300}, {97, 97, 301}, {100, 100, 302}, {109, 109, 303}, {112, 112, 304}, {115, 115, 305},
	{116, 116, 37}, {120, 120, 295}, {110, 110, 280}, {117, 117, 280}, {110, 110, 306}, {115, 115, 280},
	{58, 58, 307}, {95, 95, 290}, {110, 110, 308}, {103, 103, 294}, {114, 114, 280}, {46, 46, 299},
	{48, 57, 300}, {48, 57, 309}, {46, 46, 309}, {48, 57, 300}, {95, 95, 290}, {100, 100, 310},
	{105, 105, 311}, {111, 111, 310}, {117, 117, 312}, {111, 111, 313}, {117, 117, 314}, {111, 111, 315},
	{33, 33, 316}, {97, 97, 317}, {48, 57, 309}, {95, 95, 290}, {100, 100, 318}, {118, 118, 318},
	{108, 108, 318}, {119, 119, 318}, {98, 98, 318}, {114, 114, 319}, {0, 32, 316}, {33, 33, 320},
	{34, 46, 316}, {48, 255, 316}, {109, 109, 321}, {95, 95, 322}, {101, 101, 323}, {95, 95, 324},
	{101, 101, 294}, {33, 33, 271}, {36, 36, 272}, {45, 45, 273}, {46, 46, 274}, {48, 57, 275},
	{97, 97, 276}, {99, 99, 277}, {100, 100, 278}, {102, 102, 279}, {104, 104, 280}, {105, 105, 325},
	{109, 109, 282}, {111, 111, 283}, {112, 112, 284}, {114, 114, 285}, {116, 116, 286}, {119, 119, 280},
	{95, 95, 326}, {97, 97, 301}, {100, 100, 302}, {109, 109, 303}, {112, 112, 304}, {115, 115, 305},
	{116, 116, 327}, {97, 97, 276}, {100, 100, 292}, {104, 104, 280}, {108, 108, 294}, {119, 119, 280},
	{97, 97, 328}, {111, 111, 329}, {115, 115, 330}, {95, 95, 331}, {112, 112, 332}, {102, 102, 280},
	{105, 105, 280}, {101, 101, 333}, {99, 99, 334}, {116, 116, 335}, {95, 95, 336}, {114, 114, 337},
	{97, 97, 338}, {116, 116, 339}, {105, 105, 340}, {111, 111, 52}, {36, 36, 58}, {65, 90, 59},
	{97, 97, 342}, {98, 98, 343}, {99, 102, 59}, {103, 103, 344}, {104, 113, 59}, {114, 114, 345},
	{115, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 116, 59}, {117, 117, 346}, {118, 122, 59}, {48, 57, 59},
	{65, 90, 59}, {97, 107, 59}, {108, 108, 347}, {109, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 100, 59},
	{101, 101, 348}, {102, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 102, 59}, {103, 103, 349},
	{104, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 115, 59}, {116, 116, 350}, {117, 122, 59}, {48, 57, 59},
	{65, 90, 59}, {97, 116, 59}, {117, 117, 351}, {118, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 109, 59},
	{110, 110, 352}, {111, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 97, 59}, {98, 98, 353}, {99, 122, 59},
	{48, 57, 59}, {65, 90, 59}, {97, 110, 59}, {111, 111, 354}, {112, 122, 59}, {48, 57, 59}, {65, 90, 59},
	{97, 113, 59}, {114, 114, 355}, {115, 122, 59}, {48, 57, 59}, {65, 90, 59}, {95, 95, 356}, {97, 122, 59},
	{48, 57, 59}, {58, 58, 357}, {65, 90, 59}, {97, 122, 59}, {48, 57, 59}, {58, 58, 358}, {65, 90, 59},
	{97, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 113, 59}, {114, 114, 359}, {115, 122, 59},
	{102, 102, 360}, {36, 36, 58}, {48, 57, 61}, {65, 70, 61}, {97, 102, 61}, {50, 50, 361}, {52, 52, 361},
	{98, 98, 362}, {100, 100, 363}, {104, 104, 364}, {112, 112, 365}, {118, 118, 366}, {48, 57, 59},
	{65, 90, 59}, {97, 100, 59}, {101, 101, 367}, {102, 122, 59}, {105, 105, 368}, {58, 58, 369},
	{111, 111, 370}, {105, 105, 371}, {111, 111, 372}, {97, 97, 373}, {114, 114, 374}, {101, 101, 375},
	{48, 57, 59}, {65, 90, 59}, {97, 99, 59}, {100, 100, 376}, {101, 122, 59}, {108, 108, 377},
	{100, 100, 363}, {104, 104, 364}, {112, 112, 378}, {118, 118, 366}, {114, 114, 379}, {97, 97, 380},
	{114, 114, 381}, {108, 108, 382}, {101, 101, 383}, {114, 114, 384}, {48, 57, 59}, {58, 58, 385},
	{65, 90, 59}, {97, 122, 59}, {108, 108, 386}, {97, 97, 373}, {100, 100, 387}, {103, 103, 388},
	{105, 105, 389}, {101, 101, 390}, {100, 100, 391}, {116, 116, 392}, {48, 57, 393}, {58, 58, 394},
	{101, 101, 395}, {111, 111, 396}, {122, 122, 397}, {116, 116, 398}, {111, 111, 399}, {105, 105, 400},
	{48, 57, 393}, {58, 58, 6}, {105, 105, 401}, {112, 112, 402}, {115, 115, 403}, {114, 114, 404},
	{110, 110, 405}, {111, 111, 406}, {116, 116, 407}, {109, 109, 408}, {99, 99, 409}, {103, 103, 410},
	{114, 114, 411}, {101, 101, 412}, {58, 58, 413}, {95, 95, 414}, {97, 97, 415}, {110, 110, 416},
	{101, 101, 417}, {105, 105, 418}, {97, 97, 419}, {110, 110, 420}, {111, 111, 421}, {101, 101, 422},
	{50, 50, 361}, {52, 52, 361}, {100, 100, 363}, {104, 104, 364}, {112, 112, 378}, {118, 118, 366},
	{99, 99, 423}, {103, 103, 424}, {108, 108, 425}, {116, 116, 409}, {95, 95, 426}, {110, 110, 427},
	{108, 108, 428}, {111, 111, 429}, {109, 109, 430}, {100, 100, 431}, {111, 111, 432}, {114, 114, 433},
	{95, 95, 434}, {36, 36, 435}, {48, 57, 436}, {65, 90, 437}, {97, 113, 437}, {114, 114, 438},
	{115, 122, 437}, {97, 97, 439}, {58, 58, 440}, {114, 114, 441}, {112, 112, 442}, {95, 95, 443},
	{110, 110, 444}, {97, 97, 445}, {97, 97, 446}, {100, 100, 447}, {65, 90, 437}, {95, 95, 435},
	{97, 122, 437}, {48, 57, 448}, {65, 70, 448}, {97, 102, 448}, {48, 57, 437}, {65, 90, 437},
	{95, 95, 426}, {97, 122, 437}, {48, 57, 437}, {65, 90, 437}, {95, 95, 426}, {97, 102, 437},
	{103, 103, 449}, {104, 122, 437}, {110, 110, 450}, {112, 112, 378}, {101, 101, 451}, {116, 116, 452},
	{45, 45, 453}, {48, 57, 454}, {116, 116, 455}, {100, 100, 456}, {115, 115, 457}, {101, 101, 446},
	{48, 57, 458}, {65, 70, 458}, {97, 102, 458}, {48, 57, 437}, {65, 90, 437}, {95, 95, 426}, {97, 97, 437},
	{98, 98, 459}, {99, 122, 437}, {116, 116, 404}, {45, 45, 460}, {95, 95, 461}, {48, 57, 454},
	{48, 57, 454}, {59, 59, 394}, {114, 114, 462}, {105, 105, 463}, {99, 99, 428}, {48, 57, 464},
	{65, 70, 464}, {95, 95, 426}, {97, 102, 464}, {48, 57, 437}, {58, 58, 465}, {65, 90, 437}, {95, 95, 426},
	{97, 122, 437}, {102, 102, 466}, {0, 43, 467}, {45, 46, 467}, {48, 58, 467}, {60, 255, 467},
	{97, 97, 468}, {101, 101, 469}, {48, 57, 470}, {65, 70, 470}, {95, 95, 426}, {97, 102, 470},
	{48, 57, 436}, {65, 70, 436}, {97, 102, 436}, {111, 111, 471}, {0, 43, 467}, {45, 46, 467},
	{48, 58, 467}, {59, 59, 394}, {60, 255, 467}, {115, 115, 472}, {110, 110, 473}, {48, 57, 474},
	{65, 70, 474}, {97, 102, 474}, {114, 114, 475}, {116, 116, 476}, {116, 116, 477}, {48, 57, 478},
	{65, 70, 478}, {95, 95, 426}, {97, 102, 478}, {101, 101, 479}, {58, 58, 413}, {58, 58, 413},
	{95, 95, 480}, {48, 57, 481}, {65, 70, 481}, {97, 102, 481}, {103, 103, 482}, {99, 99, 423},
	{95, 95, 426}, {114, 114, 483}, {111, 111, 484}, {117, 117, 485}, {110, 110, 486}, {100, 100, 487},
	{95, 95, 488}, {36, 36, 489}, {102, 102, 490}, {116, 116, 491}, {65, 90, 492}, {95, 95, 489},
	{97, 122, 492}, {97, 97, 493}, {114, 114, 494}, {48, 57, 492}, {59, 59, 394}, {65, 90, 492},
	{97, 122, 492}, {108, 108, 495}, {117, 117, 496}, {115, 115, 496}, {101, 101, 497}, {59, 59, 394},
	{0, 43, 499}, {45, 46, 499}, {48, 255, 499}, {0, 43, 499}, {45, 46, 499}, {48, 255, 499}, {33, 33, 501},
	{36, 36, 502}, {45, 45, 503}, {46, 46, 504}, {48, 57, 505}, {97, 97, 506}, {99, 99, 507},
	{100, 100, 508}, {102, 102, 509}, {104, 104, 510}, {105, 105, 511}, {109, 109, 512}, {111, 111, 513},
	{112, 112, 514}, {114, 114, 515}, {116, 116, 516}, {119, 119, 510}, {0, 32, 501}, {33, 33, 510},
	{34, 46, 501}, {48, 255, 501}, {65, 90, 517}, {95, 95, 502}, {97, 122, 517}, {46, 46, 518},
	{48, 57, 519}, {48, 57, 520}, {46, 46, 520}, {48, 57, 505}, {58, 58, 521}, {95, 95, 522},
	{112, 112, 523}, {114, 114, 510}, {99, 99, 509}, {112, 112, 510}, {116, 116, 524}, {117, 117, 510},
	{99, 99, 510}, {95, 95, 522}, {97, 97, 506}, {100, 100, 525}, {104, 104, 510}, {108, 108, 526},
	{119, 119, 510}, {100, 100, 527}, {104, 104, 510}, {119, 119, 510}, {99, 99, 510}, {103, 103, 528},
	{120, 121, 510}, {99, 99, 510}, {110, 110, 510}, {97, 97, 529}, {48, 57, 517}, {65, 90, 517},
	{95, 95, 522}, {97, 122, 517}, {48, 57, 530}, {46, 46, 530}, {48, 57, 519}, {58, 58, 521}, {95, 95, 522},
	{48, 57, 520}, {58, 58, 521}, {95, 95, 522}, {112, 112, 523}, {45, 45, 531}, {46, 46, 532},
	{48, 57, 533}, {97, 97, 534}, {100, 100, 535}, {109, 109, 536}, {112, 112, 537}, {115, 115, 538},
	{116, 116, 539}, {120, 120, 540}, {120, 120, 527}, {110, 110, 510}, {117, 117, 510}, {115, 115, 510},
	{58, 58, 541}, {95, 95, 522}, {110, 110, 542}, {103, 103, 526}, {114, 114, 510}, {48, 57, 530},
	{58, 58, 521}, {95, 95, 522}, {46, 46, 532}, {48, 57, 533}, {48, 57, 543}, {46, 46, 543}, {48, 57, 533},
	{95, 95, 522}, {100, 100, 544}, {105, 105, 545}, {111, 111, 544}, {117, 117, 546}, {111, 111, 547},
	{111, 111, 548}, {117, 117, 549}, {111, 111, 550}, {95, 95, 551}, {33, 33, 552}, {97, 97, 553},
	{48, 57, 543}, {95, 95, 522}, {100, 100, 554}, {118, 118, 554}, {108, 108, 554}, {119, 119, 554},
	{108, 108, 555}, {98, 98, 554}, {95, 95, 556}, {115, 115, 557}, {0, 32, 552}, {33, 33, 558},
	{34, 46, 552}, {48, 255, 552}, {109, 109, 559}, {95, 95, 560}, {105, 105, 561}, {102, 102, 540},
	{105, 105, 540}, {111, 111, 548}, {95, 95, 562}, {101, 101, 526}, {33, 33, 501}, {36, 36, 502},
	{45, 45, 503}, {46, 46, 518}, {48, 57, 519}, {97, 97, 506}, {99, 99, 507}, {100, 100, 508},
	{102, 102, 509}, {104, 104, 510}, {105, 105, 511}, {109, 109, 512}, {111, 111, 513}, {112, 112, 514},
	{114, 114, 515}, {116, 116, 516}, {119, 119, 510}, {100, 100, 563}, {97, 97, 534}, {100, 100, 535},
	{109, 109, 536}, {112, 112, 537}, {115, 115, 538}, {116, 116, 564}, {95, 95, 565}, {111, 111, 566},
	{36, 36, 58}, {65, 90, 59}, {97, 113, 59}, {114, 114, 345}, {115, 122, 59}, {95, 95, 567},
	{102, 102, 510}, {105, 105, 510}, {36, 36, 569}, {48, 57, 570}, {97, 97, 571}, {65, 90, 572},
	{95, 95, 569}, {97, 122, 572}, {46, 46, 573}, {48, 57, 570}, {58, 58, 574}, {75, 75, 575}, {77, 77, 575},
	{107, 107, 575}, {109, 109, 575}, {118, 118, 576}, {48, 57, 572}, {58, 58, 574}, {65, 90, 572},
	{97, 122, 572}, {48, 57, 577}, {99, 99, 578}, {58, 58, 574}, {58, 58, 579}, {48, 57, 577}, {58, 58, 574},
	{75, 75, 575}, {77, 77, 575}, {107, 107, 575}, {109, 109, 575}, {111, 111, 580}, {97, 97, 581},
	{118, 118, 582}, {110, 110, 583}, {117, 117, 584}, {105, 105, 585}, {115, 115, 586}, {100, 100, 587},
	{100, 100, 588}, {116, 116, 589}, {105, 105, 590}, {101, 101, 591}, {97, 97, 592}, {111, 111, 593},
	{111, 111, 594}, {110, 110, 595}, {95, 95, 596}, {95, 95, 597}, {116, 116, 52}, {40, 40, 598},
	{40, 40, 599}, {118, 118, 600}, {118, 118, 601}, {97, 97, 602}, {97, 97, 603}, {108, 108, 604},
	{108, 108, 605}, {117, 117, 606}, {117, 117, 607}, {101, 101, 608}, {101, 101, 609}, {95, 95, 610},
	{95, 95, 611}, {36, 36, 612}, {48, 57, 613}, {36, 36, 614}, {48, 57, 615}, {65, 90, 616}, {95, 95, 612},
	{97, 122, 616}, {41, 41, 52}, {46, 46, 617}, {48, 57, 613}, {75, 75, 618}, {77, 77, 618},
	{107, 107, 618}, {109, 109, 618}, {65, 90, 619}, {95, 95, 614}, {97, 122, 619}, {41, 41, 620},
	{46, 46, 621}, {48, 57, 615}, {59, 59, 622}, {75, 75, 623}, {77, 77, 623}, {107, 107, 623},
	{109, 109, 623}, {41, 41, 52}, {48, 57, 616}, {65, 90, 616}, {97, 122, 616}, {48, 57, 624}, {41, 41, 52},
	{41, 41, 620}, {48, 57, 619}, {59, 59, 622}, {65, 90, 619}, {97, 122, 619}, {59, 59, 625}, {48, 57, 626},
	{109, 109, 627}, {41, 41, 620}, {59, 59, 622}, {41, 41, 52}, {48, 57, 624}, {75, 75, 618}, {77, 77, 618},
	{107, 107, 618}, {109, 109, 618}, {97, 97, 581}, {41, 41, 620}, {48, 57, 626}, {59, 59, 622},
	{75, 75, 623}, {77, 77, 623}, {107, 107, 623}, {109, 109, 623}, {111, 111, 628}, {100, 100, 629},
	{101, 101, 630}, {95, 95, 631}, {99, 99, 632}, {118, 118, 632}, {98, 98, 633}, {114, 114, 634},
	{41, 41, 620}, {97, 97, 636}, {99, 99, 637}, {102, 102, 638}, {105, 105, 639}, {108, 108, 640},
	{109, 109, 641}, {112, 112, 642}, {115, 115, 643}, {116, 116, 644}, {117, 117, 645}, {114, 114, 646},
	{105, 105, 647}, {109, 109, 648}, {102, 102, 649}, {105, 105, 650}, {112, 112, 642}, {102, 102, 651},
	{112, 112, 642}, {97, 97, 652}, {99, 99, 653}, {104, 104, 654}, {116, 116, 655}, {111, 111, 656},
	{108, 108, 657}, {116, 116, 52}, {97, 97, 658}, {105, 105, 659}, {109, 109, 651}, {105, 105, 595},
	{100, 100, 52}, {97, 97, 660}, {117, 117, 661}, {111, 111, 662}, {112, 112, 52}, {108, 108, 662},
	{103, 103, 663}, {108, 108, 664}, {108, 108, 78}, {109, 109, 665}, {95, 95, 666}, {103, 103, 667},
	{108, 108, 52}, {98, 98, 52}, {112, 112, 642}, {97, 97, 668}, {95, 95, 669}, {99, 99, 637},
	{115, 115, 643}, {36, 36, 58}, {99, 99, 671}, {105, 105, 672}, {107, 107, 673}, {110, 110, 674},
	{115, 115, 675}, {116, 116, 676}, {109, 109, 677}, {111, 111, 678}, {99, 99, 679}, {101, 101, 680},
	{111, 111, 681}, {82, 82, 682}, {114, 114, 683}, {105, 105, 684}, {121, 121, 685}, {112, 112, 686},
	{99, 99, 687}, {101, 101, 688}, {95, 95, 689}, {71, 71, 690}, {103, 103, 691}, {110, 110, 692},
	{107, 107, 52}, {121, 121, 52}, {58, 58, 498}, {112, 112, 681}, {99, 99, 693}, {66, 66, 52},
	{98, 98, 694}, {121, 121, 695}, {109, 109, 677}, {58, 58, 696}, {115, 115, 697}, {116, 116, 698},
	{114, 114, 699}, {114, 114, 700}, {103, 103, 665}, {117, 117, 701}, {101, 101, 702}, {99, 99, 703},
	{111, 111, 704}, {108, 108, 705}, {111, 111, 706}, {114, 114, 52}, {36, 36, 58}, {45, 45, 3},
	{48, 57, 5}, {36, 36, 8}, {45, 45, 9}, {46, 46, 10}, {48, 57, 11}, {97, 97, 709}, {99, 99, 13},
	{100, 100, 14}, {102, 102, 15}, {104, 104, 16}, {105, 105, 17}, {109, 109, 18}, {111, 111, 19},
	{112, 112, 20}, {114, 114, 21}, {116, 116, 22}, {119, 119, 16}, {114, 114, 16}, {117, 117, 710},
	{116, 116, 340}, {104, 104, 712}, {105, 105, 713}, {103, 103, 714}, {104, 104, 52}, {36, 36, 8},
	{45, 45, 9}, {46, 46, 716}, {48, 57, 717}, {97, 97, 709}, {99, 99, 13}, {100, 100, 14}, {102, 102, 15},
	{104, 104, 16}, {105, 105, 17}, {109, 109, 18}, {111, 111, 19}, {112, 112, 20}, {114, 114, 21},
	{116, 116, 22}, {119, 119, 16}, {48, 57, 718}, {37, 37, 52}, {46, 46, 718}, {48, 57, 717}, {95, 95, 25},
	{112, 112, 52}, {115, 115, 52}, {37, 37, 52}, {48, 57, 718}, {95, 95, 25}, {112, 112, 52},
	{115, 115, 52}, {36, 36, 58}, {48, 57, 720}, {97, 97, 721}, {98, 122, 720}, {48, 57, 722},
	{97, 122, 722}, {48, 57, 722}, {97, 116, 722}, {117, 117, 723}, {118, 122, 722}, {48, 57, 724},
	{97, 122, 724}, {48, 57, 724}, {97, 115, 724}, {116, 116, 725}, {117, 122, 724}, {48, 57, 726},
	{97, 122, 726}, {48, 57, 726}, {97, 110, 726}, {111, 111, 727}, {112, 122, 726}, {48, 57, 52},
	{97, 122, 52}, {48, 57, 52}, {58, 58, 728}, {97, 122, 52}, {97, 97, 729}, {105, 105, 730},
	{118, 118, 731}, {110, 110, 732}, {109, 109, 733}, {105, 105, 734}, {105, 105, 735}, {97, 97, 736},
	{100, 100, 737}, {109, 109, 738}, {103, 103, 78}, {101, 101, 340}, {97, 97, 739}, {116, 116, 740},
	{101, 101, 652}, {36, 36, 58}, {112, 112, 742}, {114, 114, 743}, {115, 115, 744}, {119, 119, 745},
	{114, 114, 746}, {101, 101, 747}, {101, 101, 748}, {97, 97, 749}, {101, 101, 750}, {102, 102, 751},
	{109, 109, 752}, {110, 110, 753}, {108, 108, 754}, {115, 115, 755}, {58, 58, 756}, {105, 105, 757},
	{111, 111, 758}, {100, 100, 759}, {101, 101, 760}, {109, 109, 687}, {114, 114, 761}, {119, 119, 745},
	{110, 110, 762}, {116, 116, 763}, {101, 101, 764}, {99, 99, 765}, {101, 101, 766}, {101, 101, 687},
	{101, 101, 767}, {114, 114, 687}, {116, 116, 687}, {109, 109, 752}, {58, 58, 207}, {36, 36, 769},
	{45, 45, 770}, {46, 46, 771}, {48, 57, 772}, {65, 90, 773}, {95, 95, 769}, {97, 122, 773}, {36, 36, 58},
	{46, 46, 3}, {48, 57, 4}, {48, 57, 774}, {45, 45, 770}, {46, 46, 774}, {48, 57, 772}, {45, 45, 770},
	{48, 57, 773}, {65, 90, 773}, {97, 122, 773}, {45, 45, 770}, {48, 57, 774}, {36, 36, 58}, {97, 97, 776},
	{98, 98, 777}, {99, 99, 778}, {100, 113, 777}, {114, 114, 779}, {115, 115, 777}, {116, 116, 780},
	{117, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 116, 777},
	{117, 117, 782}, {118, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 107, 777},
	{108, 108, 783}, {109, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 100, 777}, {101, 101, 784}, {102, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 113, 777}, {114, 114, 785}, {115, 122, 777}, {97, 122, 777}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 115, 777}, {116, 116, 786}, {117, 122, 777},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 104, 777}, {105, 105, 787},
	{106, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 102, 777},
	{103, 103, 788}, {104, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 97, 789}, {98, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 110, 777}, {111, 111, 790}, {112, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 111, 777}, {112, 112, 791}, {113, 122, 777}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 777}, {97, 104, 777}, {105, 105, 792}, {106, 122, 777}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 98, 777}, {99, 99, 793}, {100, 122, 777},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 794}, {95, 95, 777}, {97, 122, 777}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 777}, {97, 111, 777}, {112, 112, 795}, {113, 122, 777}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 110, 777}, {111, 111, 796}, {112, 122, 777},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 106, 777}, {107, 107, 797},
	{108, 122, 777}, {0, 43, 798}, {45, 46, 798}, {48, 57, 798}, {59, 255, 798}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 104, 777}, {105, 105, 799}, {106, 122, 777},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 109, 777}, {110, 110, 800},
	{111, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 801}, {97, 122, 777},
	{0, 43, 798}, {45, 46, 798}, {48, 57, 798}, {58, 58, 794}, {59, 255, 798}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 777}, {97, 109, 777}, {110, 110, 802}, {111, 122, 777}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 803}, {97, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 111, 777}, {112, 112, 804}, {113, 122, 777}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 777}, {97, 102, 777}, {103, 103, 805}, {104, 122, 777}, {33, 33, 806},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 122, 777}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 777}, {97, 100, 777}, {101, 101, 807}, {102, 122, 777}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 808}, {97, 122, 777}, {0, 32, 806}, {33, 33, 52}, {34, 46, 806},
	{48, 255, 806}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 113, 777},
	{114, 114, 809}, {115, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 111, 777}, {112, 112, 810}, {113, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 114, 777}, {115, 115, 811}, {116, 122, 777}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 777}, {97, 97, 812}, {98, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 110, 777}, {111, 111, 813}, {112, 122, 777}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 777}, {97, 115, 777}, {116, 116, 814}, {117, 122, 777}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 109, 777}, {110, 110, 815}, {111, 122, 777},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 103, 777}, {104, 104, 800},
	{105, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 816}, {95, 95, 777}, {97, 122, 777},
	{97, 97, 817}, {98, 110, 777}, {111, 111, 818}, {112, 112, 819}, {113, 122, 777}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 99, 777}, {100, 100, 820}, {101, 122, 777},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 97, 777}, {98, 98, 821}, {99, 122, 777},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 110, 777}, {111, 111, 822},
	{112, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 97, 823},
	{98, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 105, 777},
	{106, 106, 824}, {107, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 114, 777}, {115, 115, 825}, {116, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 111, 777}, {112, 112, 826}, {113, 122, 777}, {45, 45, 777}, {48, 57, 777},
	{58, 58, 781}, {95, 95, 827}, {97, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 104, 777}, {105, 105, 828}, {106, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 115, 777}, {116, 116, 829}, {117, 122, 777}, {0, 43, 830}, {45, 46, 830},
	{48, 58, 830}, {60, 255, 830}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 115, 777}, {116, 116, 831}, {117, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 104, 777}, {105, 105, 832}, {106, 122, 777}, {0, 43, 830}, {45, 46, 830},
	{48, 58, 830}, {59, 59, 833}, {60, 255, 830}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 104, 777}, {105, 105, 834}, {106, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 117, 777}, {118, 118, 835}, {119, 122, 777}, {97, 97, 836}, {111, 111, 837},
	{112, 112, 838}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 110, 777},
	{111, 111, 839}, {112, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777},
	{97, 100, 777}, {101, 101, 840}, {102, 122, 777}, {100, 100, 841}, {98, 98, 842}, {111, 111, 843},
	{45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 109, 777}, {110, 110, 824},
	{111, 122, 777}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 114, 777},
	{115, 115, 844}, {116, 122, 777}, {97, 97, 845}, {106, 106, 846}, {115, 115, 847}, {45, 45, 777},
	{48, 57, 777}, {58, 58, 781}, {95, 95, 777}, {97, 104, 777}, {105, 105, 848}, {106, 122, 777},
	{112, 112, 849}, {95, 95, 850}, {105, 105, 851}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 121, 777}, {122, 122, 852}, {116, 116, 853}, {0, 43, 830}, {45, 46, 830},
	{48, 58, 830}, {60, 255, 830}, {116, 116, 854}, {45, 45, 777}, {48, 57, 777}, {58, 58, 781},
	{95, 95, 777}, {97, 100, 777}, {101, 101, 824}, {102, 122, 777}, {105, 105, 855}, {105, 105, 856},
	{118, 118, 857}, {111, 111, 858}, {101, 101, 859}, {110, 110, 846}, {115, 115, 860}, {105, 105, 861},
	{122, 122, 862}, {101, 101, 846}, {33, 33, 864}, {36, 36, 865}, {45, 45, 866}, {46, 46, 867},
	{48, 57, 868}, {97, 97, 869}, {99, 99, 870}, {100, 100, 871}, {101, 101, 872}, {102, 102, 873},
	{104, 104, 874}, {105, 105, 875}, {109, 109, 876}, {111, 111, 877}, {112, 112, 878}, {114, 114, 879},
	{116, 116, 880}, {119, 119, 874}, {0, 32, 864}, {33, 33, 874}, {34, 46, 864}, {48, 255, 864},
	{65, 90, 881}, {95, 95, 865}, {97, 122, 881}, {46, 46, 867}, {48, 57, 868}, {48, 57, 882}, {46, 46, 882},
	{48, 57, 868}, {58, 58, 883}, {95, 95, 884}, {114, 114, 874}, {99, 99, 873}, {112, 112, 874},
	{116, 116, 885}, {117, 117, 874}, {108, 108, 77}, {110, 110, 652}, {99, 99, 874}, {95, 95, 884},
	{97, 97, 869}, {100, 100, 886}, {104, 104, 874}, {108, 108, 887}, {115, 115, 888}, {119, 119, 874},
	{100, 100, 889}, {104, 104, 874}, {119, 119, 874}, {99, 99, 874}, {103, 103, 890}, {120, 121, 874},
	{99, 99, 874}, {110, 110, 891}, {97, 97, 892}, {48, 57, 881}, {65, 90, 881}, {95, 95, 884},
	{97, 122, 881}, {48, 57, 882}, {58, 58, 883}, {95, 95, 884}, {45, 45, 893}, {46, 46, 894}, {48, 57, 895},
	{97, 97, 896}, {100, 100, 897}, {101, 101, 898}, {103, 103, 899}, {105, 105, 900}, {108, 108, 899},
	{109, 109, 901}, {110, 110, 902}, {111, 111, 903}, {112, 112, 904}, {115, 115, 905}, {116, 116, 906},
	{120, 120, 889}, {110, 110, 874}, {117, 117, 874}, {115, 115, 874}, {100, 100, 907}, {110, 110, 908},
	{58, 58, 909}, {95, 95, 884}, {110, 110, 910}, {58, 58, 911}, {95, 95, 884}, {103, 103, 912},
	{114, 114, 874}, {46, 46, 894}, {48, 57, 895}, {48, 57, 913}, {46, 46, 913}, {48, 57, 895},
	{95, 95, 884}, {100, 100, 914}, {110, 110, 915}, {105, 105, 916}, {113, 113, 917}, {116, 116, 918},
	{110, 110, 917}, {111, 111, 914}, {117, 117, 919}, {101, 101, 917}, {105, 105, 900}, {114, 114, 920},
	{111, 111, 921}, {117, 117, 922}, {111, 111, 923}, {101, 101, 924}, {100, 100, 907}, {33, 33, 925},
	{97, 97, 926}, {33, 33, 927}, {115, 115, 891}, {48, 57, 913}, {95, 95, 884}, {100, 100, 928},
	{100, 100, 920}, {118, 118, 928}, {95, 95, 929}, {95, 95, 929}, {101, 101, 917}, {108, 108, 928},
	{95, 95, 930}, {119, 119, 928}, {98, 98, 928}, {95, 95, 931}, {102, 102, 932}, {0, 32, 925},
	{33, 33, 933}, {34, 46, 925}, {48, 255, 925}, {109, 109, 934}, {0, 32, 927}, {33, 33, 935},
	{34, 46, 927}, {48, 255, 927}, {95, 95, 936}, {33, 33, 937}, {36, 36, 938}, {45, 45, 939}, {46, 46, 940},
	{48, 57, 941}, {97, 97, 942}, {99, 99, 943}, {100, 100, 944}, {102, 102, 945}, {104, 104, 946},
	{105, 105, 947}, {109, 109, 948}, {111, 111, 949}, {112, 112, 950}, {114, 114, 951}, {116, 116, 952},
	{119, 119, 946}, {33, 33, 864}, {36, 36, 865}, {45, 45, 866}, {46, 46, 867}, {48, 57, 868},
	{97, 97, 869}, {99, 99, 870}, {100, 100, 871}, {102, 102, 873}, {104, 104, 874}, {105, 105, 875},
	{109, 109, 876}, {111, 111, 877}, {112, 112, 878}, {114, 114, 879}, {116, 116, 880}, {119, 119, 874},
	{102, 102, 935}, {105, 105, 935}, {95, 95, 953}, {95, 95, 954}, {101, 101, 912}, {95, 95, 955},
	{33, 33, 864}, {36, 36, 865}, {45, 45, 866}, {46, 46, 867}, {48, 57, 868}, {97, 97, 869}, {99, 99, 870},
	{100, 100, 871}, {102, 102, 873}, {104, 104, 874}, {105, 105, 956}, {109, 109, 876}, {111, 111, 877},
	{112, 112, 957}, {114, 114, 958}, {116, 116, 959}, {119, 119, 874}, {0, 32, 937}, {33, 33, 946},
	{34, 46, 937}, {48, 255, 937}, {65, 90, 960}, {95, 95, 938}, {97, 122, 960}, {46, 46, 940},
	{48, 57, 941}, {48, 57, 961}, {46, 46, 961}, {48, 57, 941}, {58, 58, 962}, {95, 95, 963},
	{114, 114, 946}, {99, 99, 945}, {112, 112, 946}, {116, 116, 964}, {117, 117, 946}, {99, 99, 946},
	{95, 95, 963}, {97, 97, 942}, {100, 100, 965}, {104, 104, 946}, {108, 108, 966}, {115, 115, 967},
	{119, 119, 946}, {100, 100, 968}, {104, 104, 946}, {119, 119, 946}, {99, 99, 946}, {103, 103, 969},
	{120, 121, 946}, {99, 99, 946}, {110, 110, 970}, {97, 97, 971}, {36, 36, 972}, {97, 97, 896},
	{100, 100, 897}, {101, 101, 898}, {103, 103, 899}, {105, 105, 900}, {108, 108, 899}, {109, 109, 901},
	{110, 110, 902}, {111, 111, 903}, {112, 112, 904}, {115, 115, 905}, {116, 116, 973}, {97, 97, 974},
	{101, 101, 898}, {103, 103, 899}, {105, 105, 900}, {108, 108, 899}, {110, 110, 902}, {111, 111, 903},
	{97, 97, 869}, {100, 100, 886}, {104, 104, 874}, {108, 108, 887}, {119, 119, 874}, {99, 99, 874},
	{103, 103, 975}, {120, 121, 874}, {99, 99, 874}, {110, 110, 874}, {97, 97, 976}, {48, 57, 960},
	{65, 90, 960}, {95, 95, 963}, {97, 122, 960}, {48, 57, 961}, {58, 58, 962}, {95, 95, 963}, {45, 45, 977},
	{46, 46, 978}, {48, 57, 979}, {97, 97, 980}, {100, 100, 981}, {109, 109, 982}, {111, 111, 903},
	{112, 112, 983}, {115, 115, 984}, {116, 116, 985}, {120, 120, 968}, {110, 110, 946}, {117, 117, 946},
	{115, 115, 946}, {100, 100, 986}, {110, 110, 987}, {58, 58, 988}, {95, 95, 963}, {110, 110, 989},
	{58, 58, 990}, {95, 95, 963}, {103, 103, 991}, {114, 114, 946}, {65, 90, 992}, {95, 95, 972},
	{97, 122, 992}, {111, 111, 993}, {110, 110, 915}, {110, 110, 994}, {103, 103, 887}, {114, 114, 874},
	{46, 46, 978}, {48, 57, 979}, {48, 57, 995}, {46, 46, 995}, {48, 57, 979}, {95, 95, 963},
	{100, 100, 996}, {110, 110, 915}, {105, 105, 997}, {111, 111, 996}, {117, 117, 998}, {111, 111, 999},
	{117, 117, 1000}, {111, 111, 1001}, {101, 101, 1002}, {100, 100, 986}, {33, 33, 1003}, {97, 97, 1004},
	{33, 33, 1005}, {115, 115, 970}, {48, 57, 992}, {65, 90, 992}, {95, 95, 955}, {97, 122, 992},
	{95, 95, 1006}, {97, 97, 1007}, {48, 57, 995}, {95, 95, 963}, {100, 100, 1008}, {118, 118, 1008},
	{108, 108, 1008}, {119, 119, 1008}, {98, 98, 1008}, {95, 95, 1009}, {102, 102, 1010}, {0, 32, 1003},
	{33, 33, 1011}, {34, 46, 1003}, {48, 255, 1003}, {109, 109, 1012}, {0, 32, 1005}, {33, 33, 1013},
	{34, 46, 1005}, {48, 255, 1005}, {102, 102, 874}, {105, 105, 874}, {109, 109, 1014}, {95, 95, 1015},
	{102, 102, 1013}, {105, 105, 1013}, {95, 95, 1016}, {95, 95, 1017}, {101, 101, 991}, {95, 95, 1018},
	{101, 101, 887}, {33, 33, 937}, {36, 36, 938}, {45, 45, 939}, {46, 46, 940}, {48, 57, 941},
	{97, 97, 942}, {99, 99, 943}, {100, 100, 944}, {102, 102, 945}, {104, 104, 946}, {105, 105, 1019},
	{109, 109, 948}, {111, 111, 949}, {112, 112, 1020}, {114, 114, 1021}, {116, 116, 1022}, {119, 119, 946},
	{36, 36, 1023}, {97, 97, 980}, {100, 100, 981}, {109, 109, 982}, {111, 111, 903}, {112, 112, 983},
	{115, 115, 984}, {116, 116, 1024}, {97, 97, 974}, {111, 111, 903}, {97, 97, 942}, {100, 100, 965},
	{104, 104, 946}, {108, 108, 966}, {119, 119, 946}, {99, 99, 946}, {103, 103, 1025}, {120, 121, 946},
	{99, 99, 946}, {110, 110, 946}, {97, 97, 1026}, {65, 90, 1027}, {95, 95, 1023}, {97, 122, 1027},
	{111, 111, 1028}, {110, 110, 1029}, {103, 103, 966}, {114, 114, 946}, {48, 57, 1027}, {65, 90, 1027},
	{95, 95, 1018}, {97, 122, 1027}, {95, 95, 1030}, {97, 97, 1031}, {102, 102, 946}, {105, 105, 946},
	{109, 109, 1032}, {101, 101, 966}, {65, 90, 1034}, {95, 95, 1034}, {97, 122, 1034}, {45, 45, 1034},
	{48, 57, 1034}, {65, 90, 1034}, {95, 95, 1034}, {97, 122, 1034}, {36, 36, 58}, {45, 45, 5},
	{48, 57, 1036}, {97, 97, 659}, {101, 101, 1037}, {110, 110, 1038}, {45, 45, 1039}, {48, 57, 1036},
	{59, 59, 1040}, {109, 109, 1041}, {97, 97, 1042}, {48, 57, 1039}, {59, 59, 1040}, {48, 57, 1036},
	{98, 98, 1043}, {109, 109, 762}, {101, 101, 1044}, {100, 100, 1045}, {100, 100, 1046}, {101, 101, 1047},
	{100, 100, 687}, {36, 36, 1049}, {45, 45, 1050}, {46, 46, 1051}, {48, 57, 1052}, {97, 97, 1053},
	{99, 99, 1054}, {100, 100, 1055}, {102, 102, 1056}, {104, 104, 1057}, {105, 105, 1058}, {106, 106, 1059},
	{109, 109, 1060}, {111, 111, 1061}, {112, 112, 1062}, {114, 114, 1063}, {116, 116, 1064},
	{119, 119, 1057}, {65, 90, 1065}, {95, 95, 1049}, {97, 122, 1065}, {46, 46, 1051}, {48, 57, 1052},
	{48, 57, 1066}, {46, 46, 1066}, {48, 57, 1052}, {58, 58, 1067}, {95, 95, 1068}, {114, 114, 1057},
	{117, 117, 1069}, {99, 99, 1056}, {112, 112, 1057}, {116, 116, 1070}, {117, 117, 1057}, {99, 99, 1057},
	{58, 58, 1067}, {95, 95, 1068}, {97, 97, 1071}, {100, 100, 1072}, {104, 104, 1057}, {108, 108, 1073},
	{119, 119, 1057}, {112, 112, 1074}, {100, 100, 1075}, {104, 104, 1057}, {119, 119, 1057}, {99, 99, 1057},
	{103, 103, 1076}, {120, 121, 1057}, {99, 99, 1057}, {110, 110, 1057}, {97, 97, 1077}, {48, 57, 1065},
	{58, 58, 1067}, {65, 90, 1065}, {95, 95, 1068}, {97, 122, 1065}, {48, 57, 1066}, {58, 58, 1067},
	{95, 95, 1068}, {51, 51, 1078}, {52, 52, 1079}, {113, 113, 1080}, {97, 97, 1081}, {100, 100, 1082},
	{109, 109, 1083}, {112, 112, 1084}, {115, 115, 1085}, {116, 116, 1086}, {116, 116, 1087},
	{120, 120, 1075}, {114, 114, 1057}, {110, 110, 1057}, {117, 117, 1057}, {115, 115, 1057},
	{101, 101, 1088}, {58, 58, 1089}, {95, 95, 1068}, {110, 110, 1090}, {103, 103, 1073}, {114, 114, 1057},
	{49, 49, 1091}, {49, 49, 1092}, {50, 50, 1093}, {52, 52, 1094}, {109, 109, 1095}, {100, 100, 1096},
	{105, 105, 1097}, {111, 111, 1096}, {117, 117, 1098}, {111, 111, 1099}, {117, 117, 1100},
	{111, 111, 1101}, {111, 111, 1102}, {103, 103, 1103}, {33, 33, 1104}, {51, 51, 1078}, {52, 52, 1079},
	{113, 113, 1080}, {97, 97, 1105}, {49, 49, 1106}, {48, 49, 1106}, {48, 50, 1106}, {52, 52, 1106},
	{97, 97, 1107}, {100, 100, 1108}, {118, 118, 1108}, {108, 108, 1108}, {119, 119, 1108}, {98, 98, 1108},
	{95, 95, 1109}, {58, 58, 1110}, {109, 109, 1111}, {0, 32, 1104}, {33, 33, 1112}, {34, 46, 1104},
	{48, 255, 1104}, {109, 109, 1113}, {58, 58, 1114}, {120, 120, 1115}, {95, 95, 1116}, {102, 102, 1117},
	{105, 105, 1117}, {51, 51, 1118}, {52, 52, 1119}, {98, 98, 1120}, {101, 101, 1121}, {103, 103, 1122},
	{108, 108, 1123}, {115, 115, 1124}, {105, 105, 1125}, {58, 58, 1067}, {95, 95, 1126}, {101, 101, 1073},
	{51, 51, 1118}, {52, 52, 1119}, {113, 113, 1127}, {95, 95, 1128}, {36, 36, 1049}, {45, 45, 1050},
	{46, 46, 1051}, {48, 57, 1052}, {97, 97, 1071}, {99, 99, 1054}, {100, 100, 1055}, {102, 102, 1056},
	{104, 104, 1057}, {105, 105, 1058}, {109, 109, 1060}, {111, 111, 1061}, {112, 112, 1062},
	{114, 114, 1063}, {116, 116, 1064}, {119, 119, 1057}, {58, 58, 1067}, {49, 49, 1129}, {49, 49, 1130},
	{50, 50, 1131}, {52, 52, 265}, {101, 101, 1132}, {99, 99, 1133}, {111, 111, 1134}, {111, 111, 1135},
	{101, 101, 1136}, {110, 110, 1137}, {97, 97, 1081}, {100, 100, 1082}, {109, 109, 1083}, {112, 112, 1084},
	{115, 115, 1085}, {116, 116, 1138}, {109, 109, 1139}, {48, 57, 1140}, {49, 49, 52}, {48, 49, 52},
	{48, 50, 52}, {115, 115, 1141}, {111, 111, 1142}, {111, 111, 1143}, {119, 119, 1142}, {110, 110, 1144},
	{105, 105, 1145}, {111, 111, 1146}, {97, 97, 1147}, {48, 57, 1140}, {58, 58, 1114}, {116, 116, 1142},
	{58, 58, 1148}, {100, 100, 1142}, {115, 115, 1149}, {58, 58, 1131}, {95, 95, 1150}, {120, 120, 1151},
	{51, 51, 1118}, {52, 52, 1119}, {115, 115, 1124}, {105, 105, 1152}, {102, 102, 1057}, {105, 105, 1057},
	{95, 95, 3}, {116, 116, 1153}, {105, 105, 1154}, {118, 118, 1155}, {101, 101, 1156}, {58, 58, 1157},
	{51, 51, 1118}, {52, 52, 1119}, {36, 36, 1159}, {45, 45, 1160}, {46, 46, 1161}, {48, 57, 1162},
	{97, 97, 1163}, {99, 99, 1164}, {100, 100, 1165}, {102, 102, 1166}, {104, 104, 1167}, {105, 105, 1168},
	{109, 109, 1169}, {111, 111, 1170}, {112, 112, 1171}, {114, 114, 1172}, {116, 116, 1173},
	{119, 119, 1167}, {65, 90, 1174}, {95, 95, 1159}, {97, 122, 1174}, {46, 46, 1161}, {48, 57, 1162},
	{48, 57, 1175}, {46, 46, 1175}, {48, 57, 1162}, {58, 58, 1176}, {95, 95, 1177}, {114, 114, 1167},
	{99, 99, 1166}, {112, 112, 1167}, {116, 116, 1178}, {117, 117, 1167}, {99, 99, 1167}, {58, 58, 1176},
	{95, 95, 1177}, {97, 97, 1163}, {100, 100, 1179}, {104, 104, 1167}, {108, 108, 1180}, {119, 119, 1167},
	{97, 97, 1181}, {100, 100, 1182}, {104, 104, 1167}, {119, 119, 1167}, {99, 99, 1167}, {103, 103, 1183},
	{120, 121, 1167}, {99, 99, 1167}, {110, 110, 1167}, {97, 97, 1184}, {48, 57, 1174}, {58, 58, 1176},
	{65, 90, 1174}, {95, 95, 1177}, {97, 122, 1174}, {48, 57, 1175}, {58, 58, 1176}, {95, 95, 1177},
	{36, 36, 1185}, {45, 45, 1186}, {46, 46, 1187}, {48, 57, 1188}, {97, 97, 1189}, {99, 99, 1190},
	{100, 100, 1191}, {102, 102, 1192}, {104, 104, 1193}, {105, 105, 1194}, {109, 109, 1195},
	{111, 111, 1196}, {112, 112, 1197}, {114, 114, 1198}, {116, 116, 1199}, {119, 119, 1193}, {97, 97, 1200},
	{100, 100, 1201}, {109, 109, 1202}, {112, 112, 1203}, {115, 115, 1204}, {116, 116, 1205},
	{120, 120, 1182}, {110, 110, 1167}, {117, 117, 1167}, {115, 115, 1167}, {120, 120, 1206}, {58, 58, 1207},
	{95, 95, 1177}, {110, 110, 1208}, {103, 103, 1180}, {114, 114, 1167}, {65, 90, 1209}, {95, 95, 1185},
	{97, 122, 1209}, {46, 46, 1187}, {48, 57, 1188}, {48, 57, 1210}, {46, 46, 1210}, {48, 57, 1188},
	{58, 58, 1211}, {95, 95, 1212}, {114, 114, 1193}, {99, 99, 1192}, {112, 112, 1193}, {116, 116, 1213},
	{117, 117, 1193}, {99, 99, 1193}, {58, 58, 1211}, {95, 95, 1212}, {97, 97, 1189}, {100, 100, 1214},
	{104, 104, 1193}, {108, 108, 1215}, {119, 119, 1193}, {97, 97, 1216}, {100, 100, 1217}, {104, 104, 1193},
	{119, 119, 1193}, {99, 99, 1193}, {103, 103, 1218}, {120, 121, 1193}, {99, 99, 1193}, {110, 110, 1193},
	{97, 97, 1219}, {100, 100, 1220}, {105, 105, 1221}, {111, 111, 1220}, {117, 117, 1222}, {111, 111, 1223},
	{117, 117, 1224}, {111, 111, 1225}, {58, 58, 1176}, {33, 33, 1226}, {36, 36, 1185}, {45, 45, 1186},
	{46, 46, 1187}, {48, 57, 1188}, {97, 97, 1189}, {99, 99, 1190}, {100, 100, 1191}, {102, 102, 1192},
	{104, 104, 1193}, {105, 105, 1194}, {109, 109, 1195}, {111, 111, 1196}, {112, 112, 1197},
	{114, 114, 1198}, {116, 116, 1199}, {119, 119, 1193}, {97, 97, 1227}, {48, 57, 1209}, {58, 58, 1211},
	{65, 90, 1209}, {95, 95, 1212}, {97, 122, 1209}, {48, 57, 1210}, {58, 58, 1211}, {95, 95, 1212},
	{36, 36, 1228}, {45, 45, 1229}, {46, 46, 1230}, {48, 57, 1231}, {97, 97, 1232}, {99, 99, 1233},
	{100, 100, 1234}, {102, 102, 1235}, {104, 104, 1236}, {105, 105, 1237}, {109, 109, 1238},
	{111, 111, 1239}, {112, 112, 1240}, {114, 114, 1241}, {116, 116, 1242}, {119, 119, 1236}, {97, 97, 1243},
	{100, 100, 1244}, {109, 109, 1245}, {112, 112, 1246}, {115, 115, 1247}, {116, 116, 1248},
	{120, 120, 1217}, {110, 110, 1193}, {117, 117, 1193}, {115, 115, 1193}, {120, 120, 1249}, {58, 58, 1250},
	{95, 95, 1212}, {110, 110, 1251}, {103, 103, 1215}, {114, 114, 1193}, {100, 100, 1252}, {118, 118, 1252},
	{108, 108, 1252}, {119, 119, 1252}, {98, 98, 1252}, {95, 95, 1253}, {0, 32, 1226}, {33, 33, 1254},
	{34, 46, 1226}, {48, 255, 1226}, {109, 109, 1255}, {65, 90, 1256}, {95, 95, 1228}, {97, 122, 1256},
	{46, 46, 1230}, {48, 57, 1231}, {48, 57, 1257}, {46, 46, 1257}, {48, 57, 1231}, {58, 58, 1258},
	{95, 95, 1259}, {114, 114, 1236}, {99, 99, 1235}, {112, 112, 1236}, {116, 116, 1260}, {117, 117, 1236},
	{99, 99, 1236}, {58, 58, 1258}, {95, 95, 1259}, {97, 97, 1232}, {100, 100, 1261}, {104, 104, 1236},
	{108, 108, 1262}, {119, 119, 1236}, {97, 97, 1263}, {100, 100, 1264}, {104, 104, 1236}, {119, 119, 1236},
	{99, 99, 1236}, {103, 103, 1265}, {120, 121, 1236}, {99, 99, 1236}, {110, 110, 1236}, {97, 97, 1266},
	{100, 100, 1267}, {105, 105, 1268}, {111, 111, 1267}, {117, 117, 1269}, {111, 111, 1270},
	{117, 117, 1271}, {111, 111, 1272}, {58, 58, 1211}, {33, 33, 1273}, {36, 36, 1228}, {45, 45, 1229},
	{46, 46, 1230}, {48, 57, 1231}, {97, 97, 1232}, {99, 99, 1233}, {100, 100, 1234}, {102, 102, 1235},
	{104, 104, 1236}, {105, 105, 1237}, {109, 109, 1238}, {111, 111, 1239}, {112, 112, 1240},
	{114, 114, 1241}, {116, 116, 1242}, {119, 119, 1236}, {97, 97, 1274}, {95, 95, 1275}, {102, 102, 1206},
	{105, 105, 1206}, {58, 58, 1176}, {95, 95, 1276}, {101, 101, 1180}, {48, 57, 1256}, {58, 58, 1258},
	{65, 90, 1256}, {95, 95, 1259}, {97, 122, 1256}, {48, 57, 1257}, {58, 58, 1258}, {95, 95, 1259},
	{36, 36, 8}, {45, 45, 9}, {46, 46, 10}, {48, 57, 11}, {97, 97, 12}, {99, 99, 13}, {100, 100, 14},
	{102, 102, 15}, {104, 104, 16}, {105, 105, 17}, {109, 109, 1277}, {111, 111, 19}, {112, 112, 20},
	{114, 114, 21}, {116, 116, 22}, {119, 119, 16}, {97, 97, 1278}, {100, 100, 1279}, {109, 109, 1280},
	{112, 112, 1281}, {115, 115, 1282}, {116, 116, 1283}, {120, 120, 1264}, {110, 110, 1236},
	{117, 117, 1236}, {115, 115, 1236}, {120, 120, 1284}, {58, 58, 1285}, {95, 95, 1259}, {110, 110, 1286},
	{103, 103, 1262}, {114, 114, 1236}, {100, 100, 1287}, {118, 118, 1287}, {108, 108, 1287},
	{119, 119, 1287}, {98, 98, 1287}, {95, 95, 1288}, {0, 32, 1273}, {33, 33, 1289}, {34, 46, 1273},
	{48, 255, 1273}, {109, 109, 1290}, {36, 36, 1159}, {45, 45, 1160}, {46, 46, 1161}, {48, 57, 1162},
	{97, 97, 1163}, {99, 99, 1164}, {100, 100, 1165}, {102, 102, 1166}, {104, 104, 1167}, {105, 105, 1168},
	{109, 109, 1291}, {111, 111, 1170}, {112, 112, 1171}, {114, 114, 1172}, {116, 116, 1173},
	{119, 119, 1167}, {97, 97, 1200}, {100, 100, 1201}, {109, 109, 1202}, {112, 112, 1203}, {115, 115, 1204},
	{116, 116, 1292}, {97, 97, 1293}, {100, 100, 29}, {100, 100, 1294}, {105, 105, 1295}, {111, 111, 1294},
	{117, 117, 1296}, {111, 111, 1297}, {117, 117, 1298}, {111, 111, 1299}, {58, 58, 1258}, {33, 33, 1300},
	{36, 36, 8}, {45, 45, 9}, {46, 46, 10}, {48, 57, 11}, {97, 97, 12}, {99, 99, 13}, {100, 100, 14},
	{102, 102, 15}, {104, 104, 16}, {105, 105, 17}, {109, 109, 1277}, {111, 111, 19}, {112, 112, 20},
	{114, 114, 21}, {116, 116, 22}, {119, 119, 16}, {97, 97, 1301}, {95, 95, 1302}, {102, 102, 1249},
	{105, 105, 1249}, {58, 58, 1211}, {95, 95, 1303}, {101, 101, 1215}, {100, 100, 1182}, {111, 111, 1304},
	{120, 120, 52}, {100, 100, 1305}, {118, 118, 1305}, {108, 108, 1305}, {119, 119, 1305}, {98, 98, 1305},
	{95, 95, 1306}, {0, 32, 1300}, {33, 33, 1307}, {34, 46, 1300}, {48, 255, 1300}, {109, 109, 1308},
	{36, 36, 1185}, {45, 45, 1186}, {46, 46, 1187}, {48, 57, 1188}, {97, 97, 1189}, {99, 99, 1190},
	{100, 100, 1191}, {102, 102, 1192}, {104, 104, 1193}, {105, 105, 1194}, {109, 109, 1309},
	{111, 111, 1196}, {112, 112, 1197}, {114, 114, 1198}, {116, 116, 1199}, {119, 119, 1193}, {97, 97, 1243},
	{100, 100, 1244}, {109, 109, 1245}, {112, 112, 1246}, {115, 115, 1247}, {116, 116, 1310}, {95, 95, 1311},
	{95, 95, 1312}, {102, 102, 1284}, {105, 105, 1284}, {58, 58, 1258}, {95, 95, 1313}, {101, 101, 1262},
	{100, 100, 1217}, {111, 111, 1314}, {102, 102, 1167}, {105, 105, 1167}, {36, 36, 1228}, {45, 45, 1229},
	{46, 46, 1230}, {48, 57, 1231}, {97, 97, 1232}, {99, 99, 1233}, {100, 100, 1234}, {102, 102, 1235},
	{104, 104, 1236}, {105, 105, 1237}, {109, 109, 1315}, {111, 111, 1239}, {112, 112, 1240},
	{114, 114, 1241}, {116, 116, 1242}, {119, 119, 1236}, {97, 97, 1278}, {100, 100, 1279}, {109, 109, 1280},
	{112, 112, 1281}, {115, 115, 1282}, {116, 116, 1316}, {95, 95, 1317}, {100, 100, 1264}, {111, 111, 1318},
	{102, 102, 1193}, {105, 105, 1193}, {95, 95, 1319}, {102, 102, 1236}, {105, 105, 1236}, {45, 45, 1321},
	{48, 57, 1321}, {65, 90, 1321}, {95, 95, 1321}, {97, 97, 1322}, {98, 122, 1321}, {45, 45, 1321},
	{48, 57, 1321}, {58, 58, 1323}, {65, 90, 1321}, {95, 95, 1321}, {97, 122, 1321}, {45, 45, 1321},
	{48, 57, 1321}, {58, 58, 1323}, {65, 90, 1321}, {95, 95, 1321}, {97, 116, 1321}, {117, 117, 1324},
	{118, 122, 1321}, {115, 115, 1325}, {45, 45, 1321}, {48, 57, 1321}, {58, 58, 1323}, {65, 90, 1321},
	{95, 95, 1321}, {97, 115, 1321}, {116, 116, 1326}, {117, 122, 1321}, {117, 117, 1327}, {45, 45, 1321},
	{48, 57, 1321}, {58, 58, 1323}, {65, 90, 1321}, {95, 95, 1321}, {97, 110, 1321}, {111, 111, 1328},
	{112, 122, 1321}, {98, 98, 1329}, {45, 45, 1321}, {48, 57, 1321}, {58, 58, 1330}, {65, 90, 1321},
	{95, 95, 1321}, {97, 122, 1321}, {116, 116, 1331}, {109, 109, 1332}, {115, 115, 1325}, {105, 105, 1333},
	{97, 97, 1334}, {116, 116, 1335}, {120, 120, 1336}, {108, 108, 1337}, {114, 114, 1338}, {101, 101, 1339},
	{101, 101, 1340}, {115, 115, 1341}, {115, 115, 1342}, {95, 95, 498}, {95, 95, 1343}, {49, 49, 1344},
	{50, 50, 1345}, {51, 51, 1346}, {53, 53, 1347}, {55, 55, 1348}, {48, 48, 1349}, {52, 52, 1347},
	{49, 49, 1346}, {54, 54, 1350}, {52, 52, 1350}, {50, 50, 1350}, {56, 56, 1350}, {48, 48, 1351},
	{112, 112, 1352}, {59, 59, 1330}, {36, 36, 58}, {97, 97, 1354}, {104, 104, 1355}, {110, 110, 1356},
	{112, 112, 1357}, {116, 116, 1358}, {118, 118, 1359}, {117, 117, 1360}, {118, 118, 1361}, {50, 50, 1362},
	{111, 111, 1363}, {114, 114, 1364}, {104, 104, 1365}, {112, 112, 1366}, {116, 116, 1367}, {49, 49, 1368},
	{54, 54, 1369}, {110, 110, 1370}, {111, 111, 1371}, {101, 101, 1372}, {56, 57, 1368}, {111, 111, 1368},
	{58, 58, 1373}, {52, 53, 1368}, {101, 101, 1368}, {114, 114, 1374}, {111, 111, 1375}, {97, 97, 1376},
	{98, 98, 1377}, {104, 104, 1378}, {109, 109, 1379}, {101, 101, 1380}, {114, 114, 1381}, {117, 117, 1382},
	{97, 97, 1383}, {102, 102, 1384}, {105, 105, 1385}, {97, 97, 1386}, {115, 115, 1368}, {97, 97, 1368},
	{116, 116, 1387}, {115, 115, 1388}, {114, 114, 1389}, {103, 103, 1390}, {105, 105, 1391},
	{111, 111, 1392}, {101, 101, 1393}, {97, 97, 1394}, {104, 104, 1395}, {110, 110, 1392}, {58, 58, 1396},
	{108, 108, 1397}, {109, 109, 1398}, {52, 52, 1399}, {58, 58, 1396}, {51, 51, 1400}, {52, 53, 1401},
	{97, 97, 1402}, {98, 98, 1403}, {105, 105, 1404}, {101, 101, 1405}, {52, 52, 1406}, {46, 46, 1407},
	{46, 46, 1408}, {117, 117, 1409}, {102, 102, 1384}, {110, 110, 1410}, {115, 115, 1411}, {52, 52, 1392},
	{48, 49, 1412}, {48, 50, 1412}, {116, 116, 1413}, {101, 101, 1392}, {95, 95, 1414}, {58, 58, 1415},
	{111, 111, 1412}, {110, 110, 340}, {98, 98, 1403}, {36, 36, 58}, {46, 46, 1417}, {48, 57, 1418},
	{48, 57, 1419}, {46, 46, 1419}, {48, 57, 1418}, {115, 115, 52}, {48, 57, 1419}, {115, 115, 52},
	{36, 36, 8}, {45, 45, 9}, {46, 46, 10}, {48, 57, 11}, {97, 97, 1421}, {99, 99, 13}, {100, 100, 14},
	{102, 102, 15}, {104, 104, 16}, {105, 105, 17}, {109, 109, 18}, {111, 111, 19}, {112, 112, 20},
	{114, 114, 21}, {116, 116, 22}, {119, 119, 16}, {114, 114, 16}, {117, 117, 1422}, {116, 116, 1423},
	{111, 111, 1424}, {58, 58, 1425}, {48, 57, 1426}, {98, 98, 1427}, {48, 57, 1426}, {58, 58, 3},
	{114, 114, 1428}, {101, 101, 1429}, {97, 97, 1430}, {107, 107, 1431}, {112, 112, 1432}, {111, 111, 1433},
	{105, 105, 1434}, {110, 110, 1435}, {116, 116, 1436}, {115, 115, 1437}, {58, 58, 1438}, {95, 95, 1439},
	{48, 57, 1440}, {106, 106, 1441}, {48, 57, 1442}, {48, 57, 1440}, {58, 58, 1443}, {115, 115, 1444},
	{48, 57, 1442}, {95, 95, 1445}, {106, 106, 1441}, {111, 111, 1446}, {48, 57, 1447}, {110, 110, 52},
	{48, 57, 1447}, {95, 95, 1448}, {48, 57, 1449}, {48, 57, 1449}, {95, 95, 1450}, {48, 57, 1451},
	{48, 57, 1451}, {58, 58, 1438}, {98, 98, 1453}, {103, 103, 1454}, {114, 114, 1455}, {101, 101, 1456},
	{109, 109, 1457}, {111, 111, 1458}, {118, 118, 1459}, {97, 97, 1460}, {108, 108, 1461}, {58, 58, 1462},
	{36, 36, 58}, {48, 57, 61}, {58, 58, 60}, {65, 90, 59}, {97, 113, 59}, {114, 114, 62}, {115, 115, 1463},
	{116, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 98, 59}, {99, 99, 1464}, {100, 122, 59}, {48, 57, 59},
	{65, 90, 59}, {97, 113, 59}, {114, 114, 1465}, {115, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 100, 59},
	{101, 101, 1466}, {102, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 100, 59}, {101, 101, 1467},
	{102, 122, 59}, {48, 57, 59}, {65, 90, 59}, {97, 109, 59}, {110, 110, 1468}, {111, 122, 59},
	{48, 57, 59}, {58, 58, 60}, {65, 90, 59}, {97, 122, 59}, {100, 100, 1470}, {105, 105, 1471},
	{115, 115, 1472}, {116, 116, 1473}, {111, 111, 1474}, {114, 114, 1475}, {116, 116, 1476}, {58, 58, 1477},
	{97, 97, 1478}, {114, 114, 1479}, {99, 99, 1480}, {58, 58, 322}, {114, 114, 1482}, {101, 101, 1483},
	{99, 99, 1484}, {111, 111, 1485}, {108, 108, 1486}, {111, 111, 1487}, {114, 114, 1488}, {58, 58, 1489},
	{45, 45, 1490}, {46, 46, 1491}, {48, 57, 1492}, {46, 46, 1491}, {48, 57, 1492}, {48, 57, 1493},
	{46, 46, 1493}, {48, 57, 1492}, {58, 58, 1494}, {48, 57, 1493}, {58, 58, 1494}, {45, 45, 1495},
	{46, 46, 1496}, {48, 57, 1497}, {46, 46, 1496}, {48, 57, 1497}, {48, 57, 1498}, {46, 46, 1498},
	{48, 57, 1497}, {58, 58, 1499}, {48, 57, 1498}, {58, 58, 1499}, {45, 45, 1500}, {46, 46, 1501},
	{48, 57, 1502}, {46, 46, 1501}, {48, 57, 1502}, {48, 57, 1503}, {46, 46, 1503}, {48, 57, 1502},
	{58, 58, 1504}, {48, 57, 1503}, {58, 58, 1504}, {45, 45, 1505}, {46, 46, 1506}, {48, 57, 1507},
	{46, 46, 1506}, {48, 57, 1507}, {48, 57, 1508}, {46, 46, 1508}, {48, 57, 1507}, {58, 58, 1509},
	{48, 57, 1508}, {58, 58, 1509}, {45, 45, 1510}, {46, 46, 1511}, {48, 57, 1512}, {46, 46, 1511},
	{48, 57, 1512}, {48, 57, 1513}, {46, 46, 1513}, {48, 57, 1512}, {58, 58, 1514}, {48, 57, 1513},
	{58, 58, 1514}, {45, 45, 1515}, {46, 46, 1516}, {48, 57, 1517}, {46, 46, 1516}, {48, 57, 1517},
	{48, 57, 1518}, {46, 46, 1518}, {48, 57, 1517}, {58, 58, 1519}, {48, 57, 1518}, {58, 58, 1519},
	{45, 45, 1520}, {46, 46, 1521}, {48, 57, 1522}, {46, 46, 1521}, {48, 57, 1522}, {48, 57, 1523},
	{46, 46, 1523}, {48, 57, 1522}, {58, 58, 1524}, {48, 57, 1523}, {58, 58, 1524}, {45, 45, 1525},
	{46, 46, 1526}, {48, 57, 1527}, {46, 46, 1526}, {48, 57, 1527}, {48, 57, 1528}, {46, 46, 1528},
	{48, 57, 1527}, {58, 58, 1529}, {48, 57, 1528}, {58, 58, 1529}, {45, 45, 1530}, {46, 46, 1531},
	{48, 57, 1532}, {46, 46, 1531}, {48, 57, 1532}, {48, 57, 1533}, {46, 46, 1533}, {48, 57, 1532},
	{58, 58, 1534}, {48, 57, 1533}, {58, 58, 1534}, {45, 45, 1535}, {46, 46, 1536}, {48, 57, 1537},
	{46, 46, 1536}, {48, 57, 1537}, {48, 57, 1538}, {46, 46, 1538}, {48, 57, 1537}, {58, 58, 1539},
	{48, 57, 1538}, {58, 58, 1539}, {45, 45, 1540}, {46, 46, 1541}, {48, 57, 1542}, {46, 46, 1541},
	{48, 57, 1542}, {48, 57, 1543}, {46, 46, 1543}, {48, 57, 1542}, {58, 58, 1544}, {48, 57, 1543},
	{58, 58, 1544}, {45, 45, 1545}, {46, 46, 1546}, {48, 57, 1547}, {46, 46, 1546}, {48, 57, 1547},
	{48, 57, 1548}, {46, 46, 1548}, {48, 57, 1547}, {58, 58, 1549}, {48, 57, 1548}, {58, 58, 1549},
	{45, 45, 1550}, {46, 46, 1551}, {48, 57, 1552}, {46, 46, 1551}, {48, 57, 1552}, {48, 57, 1553},
	{46, 46, 1553}, {48, 57, 1552}, {58, 58, 1554}, {48, 57, 1553}, {58, 58, 1554}, {45, 45, 1555},
	{46, 46, 1556}, {48, 57, 1557}, {46, 46, 1556}, {48, 57, 1557}, {48, 57, 1558}, {46, 46, 1558},
	{48, 57, 1557}, {58, 58, 1559}, {48, 57, 1558}, {58, 58, 1559}, {45, 45, 1560}, {46, 46, 1561},
	{48, 57, 1562}, {46, 46, 1561}, {48, 57, 1562}, {48, 57, 1563}, {46, 46, 1563}, {48, 57, 1562},
	{58, 58, 1}, {48, 57, 1563}, {58, 58, 1}, {115, 115, 1565}, {116, 116, 1566}, {121, 121, 1567},
	{108, 108, 1568}, {101, 101, 1569}, {95, 95, 1570}, {116, 116, 1571}, {114, 114, 1572}, {97, 97, 1573},
	{110, 110, 1574}, {115, 115, 1575}, {102, 102, 1576}, {101, 101, 1577}, {114, 114, 1578}, {58, 58, 1579},
	{36, 36, 58}, {45, 45, 2}, {46, 46, 3}, {48, 57, 4}, {112, 112, 1580}, {114, 114, 1581},
	{101, 101, 1582}, {115, 115, 1583}, {101, 101, 1584}, {114, 114, 1585}, {118, 118, 1586},
	{101, 101, 1587}, {95, 95, 1588}, {99, 99, 1589}, {111, 111, 1590}, {108, 108, 1591}, {111, 111, 1592},
	{114, 114, 1593}, {58, 58, 1594}, {36, 36, 58}, {45, 45, 2}, {46, 46, 3}, {48, 57, 4}, {116, 116, 1596},
	{104, 104, 1597}, {101, 101, 1598}, {109, 109, 1599}, {101, 101, 1600}, {58, 58, 1601}, {36, 36, 1602},
	{48, 57, 1603}, {65, 90, 1604}, {97, 98, 1604}, {99, 99, 1605}, {100, 113, 1604}, {114, 114, 1606},
	{115, 122, 1604}, {65, 90, 1604}, {95, 95, 1602}, {97, 122, 1604}, {48, 57, 1607}, {65, 70, 1607},
	{97, 102, 1607}, {48, 57, 1604}, {58, 58, 1608}, {65, 90, 1604}, {97, 122, 1604}, {48, 57, 1604},
	{58, 58, 1608}, {65, 90, 1604}, {97, 110, 1604}, {111, 111, 1609}, {112, 122, 1604}, {48, 57, 1604},
	{58, 58, 1608}, {65, 90, 1604}, {97, 102, 1604}, {103, 103, 1610}, {104, 122, 1604}, {48, 57, 1611},
	{65, 70, 1611}, {97, 102, 1611}, {45, 45, 2}, {46, 46, 3}, {48, 57, 4}, {112, 112, 1612}, {48, 57, 1604},
	{58, 58, 1608}, {65, 90, 1604}, {97, 107, 1604}, {108, 108, 1613}, {109, 122, 1604}, {48, 57, 1604},
	{58, 58, 1608}, {65, 90, 1604}, {97, 97, 1604}, {98, 98, 1614}, {99, 122, 1604}, {48, 57, 1615},
	{58, 58, 1608}, {65, 70, 1615}, {97, 102, 1615}, {104, 104, 1616}, {48, 57, 1604}, {58, 58, 1608},
	{65, 90, 1604}, {97, 110, 1604}, {111, 111, 1617}, {112, 122, 1604}, {48, 57, 1604}, {58, 58, 1618},
	{65, 90, 1604}, {97, 122, 1604}, {48, 57, 1619}, {58, 58, 1608}, {65, 70, 1619}, {97, 102, 1619},
	{111, 111, 1620}, {48, 57, 1604}, {58, 58, 1608}, {65, 90, 1604}, {97, 113, 1604}, {114, 114, 1621},
	{115, 122, 1604}, {45, 45, 2}, {46, 46, 3}, {48, 57, 1622}, {65, 70, 1603}, {97, 102, 1603},
	{112, 112, 1612}, {48, 57, 1623}, {65, 70, 1623}, {97, 102, 1623}, {116, 116, 1624}, {48, 57, 1604},
	{58, 58, 1608}, {65, 90, 1604}, {95, 95, 1625}, {97, 122, 1604}, {46, 46, 5}, {48, 57, 1626},
	{65, 70, 1607}, {97, 102, 1607}, {48, 57, 1627}, {58, 58, 1608}, {65, 70, 1627}, {97, 102, 1627},
	{111, 111, 1628}, {36, 36, 1602}, {48, 57, 1603}, {65, 90, 1604}, {97, 113, 1604}, {114, 114, 1606},
	{115, 122, 1604}, {46, 46, 5}, {48, 57, 1629}, {65, 70, 1611}, {97, 102, 1611}, {48, 57, 1630},
	{65, 70, 1630}, {97, 102, 1630}, {115, 115, 1631}, {46, 46, 5}, {48, 57, 1632}, {58, 58, 1608},
	{65, 70, 1615}, {97, 102, 1615}, {58, 58, 1608}, {101, 101, 1633}, {46, 46, 5}, {48, 57, 1634},
	{58, 58, 1608}, {65, 70, 1619}, {97, 102, 1619}, {110, 110, 1635}, {46, 46, 5}, {48, 57, 1636},
	{65, 70, 1623}, {97, 102, 1623}, {115, 115, 1637}, {46, 46, 5}, {48, 57, 1638}, {58, 58, 1608},
	{65, 70, 1627}, {97, 102, 1627}, {105, 105, 1639}, {46, 46, 5}, {48, 57, 1640}, {65, 70, 1630},
	{97, 102, 1630}, {116, 116, 1641}, {46, 46, 5}, {48, 57, 4}, {58, 58, 1608}, {105, 105, 1642},
	{118, 118, 1643}, {105, 105, 1644}, {116, 116, 1645}, {121, 121, 1646}, {95, 95, 1}, {116, 116, 1648},
	{105, 105, 1649}, {110, 110, 1650}, {116, 116, 1651}, {58, 58, 1652}, {36, 36, 1653}, {45, 45, 1654},
	{46, 46, 1655}, {48, 57, 1656}, {65, 90, 1657}, {97, 100, 1657}, {101, 101, 1658}, {102, 122, 1657},
	{65, 90, 1657}, {95, 95, 1653}, {97, 122, 1657}, {46, 46, 1655}, {48, 57, 1659}, {48, 57, 1660},
	{46, 46, 1660}, {48, 57, 1661}, {58, 58, 1662}, {65, 70, 1663}, {97, 102, 1663}, {48, 57, 1657},
	{58, 58, 1664}, {65, 90, 1657}, {97, 122, 1657}, {48, 57, 1657}, {58, 58, 1664}, {65, 90, 1657},
	{97, 112, 1657}, {113, 113, 1665}, {114, 122, 1657}, {46, 46, 1660}, {48, 57, 1659}, {58, 58, 1662},
	{48, 57, 1660}, {58, 58, 1662}, {46, 46, 1660}, {48, 57, 1666}, {58, 58, 1662}, {65, 70, 1667},
	{97, 102, 1667}, {36, 36, 1653}, {48, 57, 1668}, {65, 90, 1657}, {97, 122, 1657}, {48, 57, 1667},
	{65, 70, 1667}, {97, 102, 1667}, {36, 36, 1653}, {45, 45, 1669}, {46, 46, 1670}, {48, 57, 1671},
	{65, 90, 1657}, {97, 122, 1657}, {48, 57, 1657}, {58, 58, 1664}, {65, 90, 1657}, {97, 116, 1657},
	{117, 117, 1672}, {118, 122, 1657}, {46, 46, 1660}, {48, 57, 1673}, {58, 58, 1664}, {65, 70, 1674},
	{97, 102, 1674}, {48, 57, 1674}, {58, 58, 1664}, {65, 70, 1674}, {97, 102, 1674}, {48, 57, 1663},
	{65, 70, 1663}, {97, 102, 1663}, {46, 46, 1670}, {48, 57, 1675}, {48, 57, 1676}, {46, 46, 1676},
	{48, 57, 1677}, {65, 70, 1663}, {97, 102, 1663}, {112, 112, 1678}, {48, 57, 1657}, {58, 58, 1664},
	{65, 90, 1657}, {97, 97, 1679}, {98, 122, 1657}, {46, 46, 1660}, {48, 57, 1680}, {58, 58, 1664},
	{65, 70, 1681}, {97, 102, 1681}, {48, 57, 1681}, {58, 58, 1664}, {65, 70, 1681}, {97, 102, 1681},
	{46, 46, 1676}, {48, 57, 1675}, {112, 112, 1678}, {48, 57, 1676}, {112, 112, 1678}, {46, 46, 1676},
	{48, 57, 1682}, {65, 70, 1667}, {97, 102, 1667}, {112, 112, 1678}, {58, 58, 1662}, {48, 57, 1657},
	{58, 58, 1664}, {65, 90, 1657}, {97, 107, 1657}, {108, 108, 1683}, {109, 122, 1657}, {46, 46, 1660},
	{48, 57, 1684}, {58, 58, 1662}, {65, 70, 1685}, {97, 102, 1685}, {48, 57, 1685}, {65, 70, 1685},
	{97, 102, 1685}, {46, 46, 1676}, {48, 57, 1686}, {58, 58, 1664}, {65, 70, 1674}, {97, 102, 1674},
	{112, 112, 1678}, {48, 57, 1657}, {58, 58, 1664}, {65, 90, 1657}, {97, 104, 1657}, {105, 105, 1687},
	{106, 122, 1657}, {46, 46, 1660}, {48, 57, 1688}, {58, 58, 1664}, {65, 70, 1689}, {97, 102, 1689},
	{48, 57, 1689}, {58, 58, 1664}, {65, 70, 1689}, {97, 102, 1689}, {46, 46, 1676}, {48, 57, 1690},
	{58, 58, 1664}, {65, 70, 1681}, {97, 102, 1681}, {112, 112, 1678}, {48, 57, 1657}, {58, 58, 1664},
	{65, 90, 1657}, {97, 121, 1657}, {122, 122, 1691}, {46, 46, 1660}, {48, 57, 1692}, {58, 58, 1662},
	{65, 70, 1693}, {97, 102, 1693}, {48, 57, 1693}, {65, 70, 1693}, {97, 102, 1693}, {46, 46, 1676},
	{48, 57, 1694}, {65, 70, 1685}, {97, 102, 1685}, {112, 112, 1678}, {48, 57, 1657}, {58, 58, 1664},
	{65, 90, 1657}, {97, 100, 1657}, {101, 101, 1695}, {102, 122, 1657}, {46, 46, 1660}, {48, 57, 1659},
	{58, 58, 1664}, {58, 58, 1664}, {46, 46, 1676}, {48, 57, 1696}, {58, 58, 1664}, {65, 70, 1689},
	{97, 102, 1689}, {112, 112, 1678}, {48, 57, 1657}, {58, 58, 1697}, {65, 90, 1657}, {97, 122, 1657},
	{46, 46, 1676}, {48, 57, 1698}, {65, 70, 1693}, {97, 102, 1693}, {112, 112, 1678}, {36, 36, 1653},
	{45, 45, 1699}, {46, 46, 1700}, {48, 57, 1701}, {65, 90, 1657}, {97, 122, 1657}, {46, 46, 1676},
	{48, 57, 1675}, {58, 58, 1664}, {112, 112, 1678}, {46, 46, 1700}, {48, 57, 1702}, {48, 57, 1703},
	{46, 46, 1703}, {48, 57, 1704}, {58, 58, 1662}, {65, 70, 1663}, {97, 102, 1663}, {112, 112, 1678},
	{46, 46, 1703}, {48, 57, 1702}, {58, 58, 1662}, {112, 112, 1678}, {48, 57, 1703}, {58, 58, 1662},
	{112, 112, 1678}, {46, 46, 1703}, {48, 57, 1705}, {58, 58, 1662}, {65, 70, 1667}, {97, 102, 1667},
	{112, 112, 1678}, {46, 46, 1703}, {48, 57, 1706}, {58, 58, 1664}, {65, 70, 1674}, {97, 102, 1674},
	{112, 112, 1678}, {46, 46, 1703}, {48, 57, 1707}, {58, 58, 1664}, {65, 70, 1681}, {97, 102, 1681},
	{112, 112, 1678}, {46, 46, 1703}, {48, 57, 1708}, {58, 58, 1662}, {65, 70, 1685}, {97, 102, 1685},
	{112, 112, 1678}, {46, 46, 1703}, {48, 57, 1709}, {58, 58, 1664}, {65, 70, 1689}, {97, 102, 1689},
	{112, 112, 1678}, {46, 46, 1703}, {48, 57, 1710}, {58, 58, 1662}, {65, 70, 1693}, {97, 102, 1693},
	{112, 112, 1678}, {46, 46, 1703}, {48, 57, 1702}, {58, 58, 1664}, {112, 112, 1678}, {116, 116, 1712},
	{114, 114, 1713}, {105, 105, 1714}, {109, 109, 1715}, {58, 58, 1716}, {36, 36, 1717}, {45, 45, 1718},
	{46, 46, 1719}, {48, 57, 1720}, {58, 58, 60}, {65, 90, 59}, {97, 113, 59}, {114, 114, 62},
	{115, 122, 59}, {65, 90, 1721}, {95, 95, 1717}, {97, 122, 1721}, {46, 46, 1719}, {48, 57, 1722},
	{48, 57, 1723}, {46, 46, 1723}, {48, 57, 1724}, {58, 58, 60}, {65, 70, 63}, {97, 102, 63},
	{48, 57, 1721}, {58, 58, 60}, {65, 90, 1721}, {97, 122, 1721}, {46, 46, 1723}, {48, 57, 1722},
	{58, 58, 60}, {48, 57, 1723}, {58, 58, 60}, {46, 46, 1723}, {48, 57, 1725}, {58, 58, 60}, {65, 70, 65},
	{97, 102, 65}, {46, 46, 1723}, {48, 57, 1726}, {58, 58, 60}, {65, 70, 67}, {97, 102, 67}, {46, 46, 1723},
	{48, 57, 1727}, {58, 58, 60}, {65, 70, 69}, {97, 102, 69}, {46, 46, 1723}, {48, 57, 1728}, {58, 58, 60},
	{65, 70, 70}, {97, 102, 70}, {46, 46, 1723}, {48, 57, 1729}, {58, 58, 60}, {65, 70, 71}, {97, 102, 71},
	{46, 46, 1723}, {48, 57, 1722}, {58, 58, 60}, {65, 70, 52}, {97, 102, 52}, {118, 118, 1731},
	{101, 101, 1732}, {99, 99, 1733}, {116, 116, 1734}, {111, 111, 1735}, {114, 114, 1736}, {105, 105, 1737},
	{122, 122, 1738}, {101, 101, 1739}, {58, 58, 1740}, {36, 36, 1741}, {45, 45, 1742}, {46, 46, 1743},
	{48, 57, 1744}, {99, 99, 1745}, {100, 100, 1746}, {112, 112, 1747}, {65, 90, 1748}, {95, 95, 1741},
	{97, 122, 1748}, {46, 46, 1743}, {48, 57, 1744}, {48, 57, 1749}, {46, 46, 1749}, {48, 57, 1744},
	{58, 58, 1750}, {111, 111, 1751}, {101, 101, 1752}, {97, 97, 1753}, {48, 57, 1748}, {58, 58, 1750},
	{65, 90, 1748}, {97, 122, 1748}, {48, 57, 1749}, {58, 58, 1750}, {36, 36, 1754}, {45, 45, 1755},
	{46, 46, 1756}, {48, 57, 1757}, {108, 108, 1758}, {114, 114, 1759}, {115, 115, 1760}, {116, 116, 1761},
	{116, 116, 1762}, {65, 90, 1763}, {95, 95, 1754}, {97, 122, 1763}, {46, 46, 1756}, {48, 57, 1757},
	{48, 57, 1764}, {46, 46, 1764}, {48, 57, 1757}, {58, 58, 1765}, {111, 111, 1766}, {110, 110, 1767},
	{112, 112, 1768}, {97, 97, 1769}, {104, 104, 1770}, {48, 57, 1763}, {58, 58, 1765}, {65, 90, 1763},
	{97, 122, 1763}, {48, 57, 1764}, {58, 58, 1765}, {36, 36, 1771}, {45, 45, 1772}, {46, 46, 1773},
	{48, 57, 1774}, {114, 114, 1770}, {101, 101, 1766}, {101, 101, 1775}, {105, 105, 1776}, {115, 115, 1777},
	{65, 90, 1778}, {95, 95, 1771}, {97, 122, 1778}, {46, 46, 1773}, {48, 57, 1774}, {48, 57, 1779},
	{46, 46, 1779}, {48, 57, 1774}, {58, 58, 1780}, {99, 99, 1781}, {108, 108, 1777}, {58, 58, 1782},
	{48, 57, 1778}, {58, 58, 1780}, {65, 90, 1778}, {97, 122, 1778}, {48, 57, 1779}, {58, 58, 1780},
	{36, 36, 1783}, {45, 45, 1784}, {46, 46, 1785}, {48, 57, 1786}, {107, 107, 1787}, {36, 36, 1788},
	{45, 45, 1789}, {46, 46, 1790}, {48, 57, 1791}, {65, 90, 1792}, {95, 95, 1783}, {97, 122, 1792},
	{46, 46, 1785}, {48, 57, 1786}, {48, 57, 1793}, {46, 46, 1793}, {48, 57, 1786}, {58, 58, 1594},
	{108, 108, 1794}, {65, 90, 1795}, {95, 95, 1788}, {97, 122, 1795}, {46, 46, 1790}, {48, 57, 1791},
	{48, 57, 1796}, {46, 46, 1796}, {48, 57, 1791}, {58, 58, 1797}, {48, 57, 1792}, {58, 58, 1594},
	{65, 90, 1792}, {97, 122, 1792}, {48, 57, 1793}, {58, 58, 1594}, {101, 101, 1777}, {48, 57, 1795},
	{58, 58, 1797}, {65, 90, 1795}, {97, 122, 1795}, {48, 57, 1796}, {58, 58, 1797}, {99, 99, 1798},
	{100, 100, 1799}, {112, 112, 1800}, {111, 111, 1801}, {101, 101, 1802}, {97, 97, 1803}, {108, 108, 1804},
	{114, 114, 1805}, {115, 115, 1806}, {116, 116, 1807}, {116, 116, 1808}, {111, 111, 1809},
	{110, 110, 1810}, {112, 112, 1811}, {97, 97, 1812}, {104, 104, 1813}, {114, 114, 1813}, {101, 101, 1809},
	{101, 101, 1814}, {105, 105, 1815}, {115, 115, 1816}, {99, 99, 1817}, {108, 108, 1816}, {58, 58, 1818},
	{107, 107, 1819}, {36, 36, 1820}, {45, 45, 1821}, {46, 46, 1822}, {48, 57, 1823}, {108, 108, 1824},
	{65, 90, 1825}, {95, 95, 1820}, {97, 122, 1825}, {46, 46, 1822}, {48, 57, 1823}, {48, 57, 1826},
	{46, 46, 1826}, {48, 57, 1823}, {58, 58, 1827}, {101, 101, 1816}, {48, 57, 1825}, {58, 58, 1827},
	{65, 90, 1825}, {97, 122, 1825}, {48, 57, 1826}, {58, 58, 1827}, {99, 99, 1828}, {100, 100, 1829},
	{112, 112, 1830}, {111, 111, 1831}, {101, 101, 1832}, {97, 97, 1833}, {108, 108, 1834}, {114, 114, 1835},
	{115, 115, 1836}, {116, 116, 1837}, {116, 116, 1838}, {111, 111, 1839}, {110, 110, 1840},
	{112, 112, 1841}, {97, 97, 1842}, {104, 104, 1843}, {114, 114, 1843}, {101, 101, 1839}, {101, 101, 1844},
	{105, 105, 1845}, {115, 115, 1846}, {99, 99, 1847}, {108, 108, 1846}, {58, 58, 1848}, {107, 107, 1849},
	{36, 36, 1850}, {45, 45, 1851}, {46, 46, 1852}, {48, 57, 1853}, {108, 108, 1854}, {65, 90, 1855},
	{95, 95, 1850}, {97, 122, 1855}, {46, 46, 1852}, {48, 57, 1853}, {48, 57, 1856}, {46, 46, 1856},
	{48, 57, 1853}, {58, 58, 1857}, {101, 101, 1846}, {48, 57, 1855}, {58, 58, 1857}, {65, 90, 1855},
	{97, 122, 1855}, {48, 57, 1856}, {58, 58, 1857}, {99, 99, 1858}, {100, 100, 1859}, {112, 112, 1860},
	{111, 111, 1861}, {101, 101, 1862}, {97, 97, 1863}, {108, 108, 1864}, {114, 114, 1865}, {115, 115, 1866},
	{116, 116, 1867}, {116, 116, 1868}, {111, 111, 1869}, {110, 110, 1870}, {112, 112, 1871}, {97, 97, 1872},
	{104, 104, 1873}, {114, 114, 1873}, {101, 101, 1869}, {101, 101, 1874}, {105, 105, 1875},
	{115, 115, 1876}, {99, 99, 1877}, {108, 108, 1876}, {58, 58, 1878}, {107, 107, 1879}, {36, 36, 1880},
	{45, 45, 1881}, {46, 46, 1882}, {48, 57, 1883}, {108, 108, 1884}, {65, 90, 1885}, {95, 95, 1880},
	{97, 122, 1885}, {46, 46, 1882}, {48, 57, 1883}, {48, 57, 1886}, {46, 46, 1886}, {48, 57, 1883},
	{58, 58, 1887}, {101, 101, 1876}, {48, 57, 1885}, {58, 58, 1887}, {65, 90, 1885}, {97, 122, 1885},
	{48, 57, 1886}, {58, 58, 1887}, {99, 99, 1888}, {100, 100, 1889}, {112, 112, 1890}, {111, 111, 1891},
	{101, 101, 1892}, {97, 97, 1893}, {108, 108, 1894}, {114, 114, 1895}, {115, 115, 1896}, {116, 116, 1897},
	{116, 116, 1898}, {111, 111, 1899}, {110, 110, 1900}, {112, 112, 1901}, {97, 97, 1902}, {104, 104, 1903},
	{114, 114, 1903}, {101, 101, 1899}, {101, 101, 1904}, {105, 105, 1905}, {115, 115, 1906}, {99, 99, 1907},
	{108, 108, 1906}, {58, 58, 1594}, {107, 107, 1908}, {108, 108, 1909}, {101, 101, 1906}, {118, 118, 1911},
	{105, 105, 1912}, {101, 101, 1913}, {115, 115, 1914}, {117, 117, 1915}, {115, 115, 1916}, {95, 95, 1917},
	{99, 99, 1918}, {111, 111, 1919}, {114, 114, 1920}, {114, 114, 1921}, {101, 101, 1922}, {99, 99, 1923},
	{116, 116, 1924}, {58, 58, 1925}, {110, 110, 1926}, {115, 115, 1927}, {111, 111, 1928}, {107, 107, 1929},
	{95, 95, 1930}, {105, 105, 1931}, {114, 114, 1932}, {110, 110, 1933}, {101, 101, 1934}, {95, 95, 1935},
	{100, 100, 1936}, {115, 115, 1937}, {101, 101, 1938}, {97, 97, 1939}, {121, 121, 1940}, {116, 116, 1941},
	{101, 101, 1942}, {117, 117, 1943}, {58, 58, 1944}, {114, 114, 1945}, {115, 115, 1927}, {97, 97, 1946},
	{116, 116, 1947}, {105, 105, 1948}, {111, 111, 1949}, {110, 110, 1950}, {95, 95, 6}, {118, 118, 1952},
	{111, 111, 1953}, {108, 108, 1954}, {117, 117, 1955}, {109, 109, 1956}, {101, 101, 1957}, {58, 58, 1958},
	{33, 33, 271}, {36, 36, 272}, {43, 43, 1959}, {45, 45, 1960}, {46, 46, 1961}, {48, 57, 1962},
	{97, 97, 1963}, {99, 99, 277}, {100, 100, 278}, {102, 102, 279}, {104, 104, 280}, {105, 105, 325},
	{109, 109, 1964}, {111, 111, 283}, {112, 112, 284}, {114, 114, 285}, {116, 116, 286}, {119, 119, 280},
	{46, 46, 1965}, {48, 57, 1966}, {46, 46, 1961}, {48, 57, 1962}, {48, 57, 1967}, {46, 46, 1967},
	{48, 57, 1962}, {58, 58, 289}, {68, 68, 1968}, {95, 95, 290}, {100, 100, 1968}, {114, 114, 280},
	{117, 117, 710}, {100, 100, 295}, {117, 117, 1969}, {48, 57, 1970}, {46, 46, 1970}, {48, 57, 1966},
	{68, 68, 1968}, {100, 100, 1968}, {48, 57, 1967}, {58, 58, 289}, {68, 68, 1968}, {95, 95, 290},
	{100, 100, 1968}, {66, 66, 52}, {98, 98, 52}, {116, 116, 78}, {48, 57, 1970}, {68, 68, 1968},
	{100, 100, 1968}, {97, 97, 1972}, {116, 116, 1973}, {116, 116, 1974}, {97, 97, 1975}, {99, 99, 1976},
	{104, 104, 1977}, {109, 109, 1978}, {101, 101, 1979}, {110, 110, 1980}, {116, 116, 1981}, {58, 58, 1982},
	{33, 33, 1983}, {36, 36, 1984}, {37, 37, 1985}, {45, 45, 1983}, {48, 57, 1983}, {65, 90, 1983},
	{95, 95, 1983}, {97, 122, 1983}, {33, 33, 1983}, {36, 36, 1984}, {37, 37, 1985}, {45, 45, 1983},
	{48, 57, 1983}, {65, 90, 1983}, {95, 95, 1983}, {97, 122, 1983}, {40, 40, 1986}, {48, 57, 1987},
	{65, 70, 1987}, {97, 102, 1987}, {65, 90, 1988}, {97, 122, 1988}, {48, 57, 1983}, {65, 70, 1983},
	{97, 102, 1983}, {48, 57, 1989}, {65, 90, 1989}, {97, 122, 1989}, {41, 41, 1983}, {48, 57, 1989},
	{65, 90, 1989}, {97, 122, 1989}, {115, 115, 1991}, {116, 116, 1992}, {114, 114, 1993}, {101, 101, 1994},
	{97, 97, 1995}, {109, 109, 1996}, {105, 105, 1997}, {110, 110, 1998}, {103, 103, 1999}, {95, 95, 1971},
	{112, 112, 2001}, {114, 114, 2002}, {111, 111, 2003}, {103, 103, 2004}, {114, 114, 2005},
	{101, 101, 2006}, {115, 115, 2007}, {115, 115, 2008}, {105, 105, 2009}, {118, 118, 2010},
	{101, 101, 2011}, {58, 58, 2012}, {110, 110, 252}, {115, 115, 2013}, {101, 101, 2014}, {116, 116, 2015},
	{109, 109, 2016}, {101, 101, 2017}, {105, 105, 52}, {101, 101, 656}, {115, 115, 2019}, {112, 112, 2020},
	{108, 108, 2021}, {105, 105, 2022}, {99, 99, 2023}, {101, 101, 2024}, {58, 58, 2025}, {116, 116, 2026},
	{114, 114, 2027}, {97, 97, 2028}, {110, 110, 2029}, {115, 115, 2030}, {105, 105, 2031}, {116, 116, 2032},
	{105, 105, 2033}, {111, 111, 2034}, {110, 110, 2035}, {95, 95, 2036}, {40, 40, 2037}, {100, 100, 2038},
	{110, 110, 2039}, {117, 117, 2040}, {97, 97, 2041}, {95, 95, 2042}, {109, 109, 2043}, {46, 46, 2044},
	{48, 57, 2045}, {101, 101, 2046}, {48, 57, 2047}, {41, 41, 52}, {46, 46, 2047}, {48, 57, 2045},
	{59, 59, 2037}, {95, 95, 2048}, {41, 41, 52}, {48, 57, 2047}, {59, 59, 2037}, {97, 122, 2049},
	{41, 41, 52}, {59, 59, 2037}, {97, 122, 2049}, {97, 97, 2051}, {108, 108, 2052}, {116, 116, 2053},
	{101, 101, 2054}, {114, 114, 2055}, {110, 110, 2056}, {97, 97, 2057}, {116, 116, 2058}, {101, 101, 2059},
	{58, 58, 2060}, {108, 108, 2061}, {97, 97, 2062}, {110, 110, 2063}, {103, 103, 2064}, {95, 95, 2065},
	{45, 45, 2066}, {48, 57, 2066}, {65, 90, 2066}, {97, 122, 2066}, {45, 45, 2066}, {48, 57, 2066},
	{59, 59, 2067}, {65, 90, 2066}, {97, 122, 2066}, {110, 110, 2068}, {97, 97, 2069}, {109, 109, 2070},
	{101, 101, 1341},
};

# Checks that need no server: unit tests, fuzzers, lints, format.
# Everything is built below test/build/ of the build directory.

.PHONY: unit fuzz lint core-check format-check format

CHECK_CFLAGS  = -std=c99 -g -Wall -Wextra -Werror -I$(srcdir)/src -I$(srcdir)/test/unit
CHECK_SOURCES = $(filter src/core/%.c src/crypto/%.c,$(C_FILES))
CHECK_HEADERS = $(addprefix $(srcdir)/,$(filter src/core/%.h src/crypto/%.h,$(H_FILES)))

# one program per test/unit/test_*.c, with all of core and crypto and the harness

UNIT_CC       = gcc
UNIT_CFLAGS   = $(CHECK_CFLAGS) -O1 -fsanitize=address,undefined -fno-sanitize-recover
UNIT_DIR      = test/build/unit
UNIT_TESTS    = $(patsubst %.c,$(UNIT_DIR)/%,$(notdir $(call find_files,test/unit/test_*.c)))
UNIT_OBJS     = $(CHECK_SOURCES:%.c=$(UNIT_DIR)/%.o) $(UNIT_DIR)/test/unit/unit.o $(UNIT_DIR)/test/unit/exact.o

unit: $(UNIT_TESTS)
	@sh $(srcdir)/test/unit/run.sh $^

$(UNIT_TESTS): $(UNIT_DIR)/%: $(UNIT_DIR)/test/unit/%.o $(UNIT_OBJS)
	$(UNIT_CC) $(UNIT_CFLAGS) -o $@ $^ -lcrypto

$(UNIT_OBJS) $(UNIT_TESTS:$(UNIT_DIR)/%=$(UNIT_DIR)/test/unit/%.o): $(UNIT_DIR)/%.o: $(srcdir)/%.c \
		$(CHECK_HEADERS) $(wildcard $(srcdir)/test/unit/*.h)
	@mkdir -p $(@D)
	$(UNIT_CC) $(UNIT_CFLAGS) -c -o $@ $<

# one libFuzzer program per test/fuzz/fuzz_*.c; FUZZ_SECONDS for each

FUZZ_SECONDS  = 5
FUZZ_CC       = clang-14
FUZZ_CFLAGS   = $(CHECK_CFLAGS) -O1 -I$(srcdir)/test/fuzz -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=undefined
FUZZ_DIR      = test/build/fuzz
FUZZERS       = $(patsubst %.c,$(FUZZ_DIR)/%,$(notdir $(call find_files,test/fuzz/fuzz_*.c)))
FUZZ_OBJS     = $(patsubst %.c,$(FUZZ_DIR)/%.o,$(filter src/core/%,$(CHECK_SOURCES)) test/fuzz/fuzz.c test/fuzz/tree.c test/unit/exact.c)

fuzz: $(FUZZERS)
	@sh $(srcdir)/test/fuzz/run.sh $(FUZZ_SECONDS) $^

$(FUZZERS): $(FUZZ_DIR)/%: $(FUZZ_DIR)/test/fuzz/%.o $(FUZZ_OBJS)
	$(FUZZ_CC) $(FUZZ_CFLAGS) -o $@ $^

$(FUZZ_OBJS) $(FUZZERS:$(FUZZ_DIR)/%=$(FUZZ_DIR)/test/fuzz/%.o): $(FUZZ_DIR)/%.o: $(srcdir)/%.c \
		$(CHECK_HEADERS) $(wildcard $(srcdir)/test/unit/*.h $(srcdir)/test/fuzz/*.h)
	@mkdir -p $(@D)
	$(FUZZ_CC) $(FUZZ_CFLAGS) -c -o $@ $<

# each lint also runs alone from the repository root

LINT_LIBRARIES = $(shlib) $(HTTP_LIB)

lint: $(LINT_LIBRARIES)
	@cd $(srcdir) && sh test/lint/run.sh $(addprefix $(CURDIR)/,$^)

core-check:
	@cd $(srcdir) && sh test/lint/layers.sh

format-check:
	@cd $(srcdir) && sh test/lint/format.sh

format:
	cd $(srcdir) && sh test/lint/format.sh --fix

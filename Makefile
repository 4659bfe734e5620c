EXTENSION  = cloudinary_meta
MODULE_big = $(EXTENSION)

# out-of-tree: make -f <source>/Makefile, with the sources found beside this file
srcdir     ?= $(patsubst %/,%,$(dir $(firstword $(MAKEFILE_LIST))))
vpath_name  = $(patsubst $(srcdir)/%,%,$(1))
find_files  = $(sort $(call vpath_name,$(wildcard $(addprefix $(srcdir)/,$(1)))))

EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" $(srcdir)/$(EXTENSION).control)
C_FILES    := $(call find_files,src/core/*.c src/crypto/*.c src/pg/*.c src/sqlfn/*.c)
H_FILES    := $(call find_files,src/core/*.h src/crypto/*.h src/pg/*.h)
SQL_PARTS  := $(call find_files,src/sql/[0-9]*.sql)
OBJS       := $(C_FILES:.c=.o)
DATA_built  = $(EXTENSION)--$(EXTVERSION).sql
DATA        = $(call find_files,src/sql/updates/$(EXTENSION)--*--*.sql)
DOCS        = README.md

REGRESS        = $(patsubst sql/%.sql,%,$(call find_files,sql/*.sql))
REGRESS_OPTS   = --inputdir=$(srcdir) --load-extension=$(EXTENSION) --encoding=UTF8
ISOLATION      = $(patsubst test/isolation/specs/%.spec,%,$(call find_files,test/isolation/specs/*.spec))
ISOLATION_OPTS = --inputdir=$(srcdir)/test/isolation --load-extension=$(EXTENSION)

PG_CPPFLAGS = -I$(srcdir)/src -DCLD_VERSION=\"$(EXTVERSION)\"
PG_CFLAGS   = -Wall -Wextra -Wno-unused-parameter -Wno-sign-compare -Wno-missing-field-initializers -Wmissing-prototypes
PG_CFLAGS  += $(if $(WERROR),-Werror)
SHLIB_LINK  = -lcrypto
EXTRA_CLEAN = $(DATA_built) test/build

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

$(DATA_built): $(SQL_PARTS)
	cat $^ > $@

# PGXS does not track headers, and out of tree it makes no directories
$(OBJS) $(OBJS:.o=.bc): $(H_FILES)
$(shell mkdir -p $(sort $(dir $(OBJS))))

include $(srcdir)/test/checks.mk

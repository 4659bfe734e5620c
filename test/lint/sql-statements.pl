# sql-statements.pl FILE...: one line per SQL statement, "file:line<TAB>text".
#
# The text is in upper case, without comments; strings and function bodies are
# empty, so that a word found in it is a word of the statement itself.
use strict;
use warnings;

my $token = qr{
      (?<nothing> --[^\n]* | /\*.*?\*/ | ^\\[^\n]* | \s+ )
    | (?<string>  [Ee]'(?:[^'\\]|\\.|'')*' | '(?:[^']|'')*' | \$((?:[A-Za-z_]\w*)?)\$.*?\$\g{-1}\$ )
    | (?<word>    "(?:[^"]|"")*" | [A-Za-z_@][\w@]* )
    | (?<end>     ; )
    | (?<other>   . )
}xsm;

sub statements {
    my ($file, $text) = @_;
    my ($statement, $start, $depth, $previous) = ('', 0, 0, '');
    while ($text =~ /\G$token/g) {
        my ($begin, $word) = ($-[0], uc($+{word} // ''));
        if (defined $+{nothing}) { $statement .= ' ' if $statement ne ''; next }
        if ($depth > 0) {
            # inside BEGIN ATOMIC ... END
            $depth++ if $word eq 'CASE';
            $depth-- if $word eq 'END';
            $statement .= 'END' if $depth == 0;
            next;
        }
        if (defined $+{end}) {
            $statement =~ s/\s+/ /g;
            print "$file:$start\t$statement\n" if $statement ne '';
            $statement = '';
            next;
        }
        $start = 1 + (substr($text, 0, $begin) =~ tr/\n//) if $statement eq '';
        $statement .= defined $+{string} ? "''" : $word ne '' ? $word : $+{other};
        if ($word eq 'ATOMIC' && $previous eq 'BEGIN') { $statement .= ' '; $depth = 1 }
        $previous = $word;
    }
    print "$file:$start\t$statement\n" if $statement =~ /\S/;
}

for my $file (@ARGV) {
    open my $in, '<', $file or die "$file: $!\n";
    local $/;
    statements($file, scalar <$in>);
}

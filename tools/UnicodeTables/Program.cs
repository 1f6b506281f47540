// Writes the tables of src/LacDuong.Training/Vietnamese from the Unicode Character Database:
//     dotnet run --project tools/UnicodeTables -- /usr/share/unicode src/LacDuong.Training/Vietnamese
// The first directory has UnicodeData.txt, Scripts.txt, allkeys.txt and DerivedNormalizationProps.txt (in Debian, the package
// unicode-data).
using LacDuong.Training.Tools.UnicodeTables;

if (args is not [string database, string destination])
{
    Console.Error.WriteLine("usage: UnicodeTables <directory of UnicodeData.txt> <directory to write to>");
    return 2;
}

UnicodeDatabase unicode = UnicodeDatabase.Read(database);
File.WriteAllText(Path.Combine(destination, "LatinNormalisationTables.g.cs"), LatinNormalisationTables.Source(unicode));
File.WriteAllText(
    Path.Combine(destination, "LatinLetterOrder.g.cs"),
    LatinLetterOrder.Source(unicode, Path.Combine(database, "allkeys.txt")));
File.WriteAllText(Path.Combine(destination, "LowerCaseTable.g.cs"), LowerCaseTable.Source(unicode));
return 0;

namespace LacDuong.Training.Vietnamese;

internal static class LatinNormalisation
{
    public static string Normalise(string text) => text;
}

namespace LacDuong.Training.Scheduling;

/// <summary>Sorts numbers by their upper 32 bits, equal ones in the order in which they come: in linear time, where a comparing sort of hashes would be the
/// greater part of the work.</summary>
internal static class RadixSort
{
    private const int DigitBits = 11;

    public static ulong[] ByUpperHalf(ulong[] numbers)
    {
        ulong[] target = new ulong[numbers.Length];
        int[] places = new int[1 << DigitBits];
        for (int shift = 32; shift < 64; shift += DigitBits)
        {
            Array.Clear(places);
            foreach (ulong number in numbers)
                places[Digit(number, shift)]++;
            int place = 0;
            for (int i = 0; i < places.Length; i++)
                (places[i], place) = (place, place + places[i]);
            foreach (ulong number in numbers)
                target[places[Digit(number, shift)]++] = number;
            (numbers, target) = (target, numbers);
        }
        return numbers;
    }

    private static int Digit(ulong number, int shift) => (int)(number >> shift) & ((1 << DigitBits) - 1);
}

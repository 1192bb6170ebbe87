using System.Globalization;
using Rotonde.Basis;

namespace Rotonde.Demo.Stad;

/// <summary>
/// Test numbers of the range 999900006 … 999999990 that pass the eleven-proof, in order; they belong to nobody. There are some nine thousand: in a larger
/// town the others have no number here, as happens with people who just came to the Netherlands.
/// </summary>
internal static class Testbsn
{
    private const int Eerste = 999_900_006;
    private const int Laatste = 999_999_990;

    public static IEnumerable<Bsn> Reeks(IReadOnlySet<Bsn> behalve)
    {
        for (var nummer = Eerste; nummer <= Laatste; nummer++)
        {
            if (Bsn.TryParse(nummer.ToString(CultureInfo.InvariantCulture), out var bsn) && !behalve.Contains(bsn))
            {
                yield return bsn;
            }
        }
    }
}

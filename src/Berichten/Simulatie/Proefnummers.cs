using System.Globalization;
using Rotonde.Basis;

namespace Rotonde.Berichten.Simulatie;

/// <summary>Test numbers of the range 999900006 … 999999990 that pass the eleven-proof, in order; they belong to nobody.</summary>
internal static class Proefnummers
{
    internal static IEnumerable<Bsn> Alle()
    {
        for (var nummer = 999_900_006; nummer <= 999_999_990; nummer++)
        {
            if (Bsn.TryParse(nummer.ToString(CultureInfo.InvariantCulture), out var bsn))
            {
                yield return bsn;
            }
        }
    }
}

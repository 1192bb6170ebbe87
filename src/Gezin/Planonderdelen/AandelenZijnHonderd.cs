using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Planonderdelen;

/// <summary>Do the shares make a whole?</summary>
[Regel("DOMAIN-MODEL §5 invariant 13, R-086", "De aandelen van de inwoner zelf, het netwerk en professionals zijn per doel samen 100 procent.")]
public static class AandelenZijnHonderd
{
    /// <summary>Refuses another sum or a negative share.</summary>
    public static Weigering? Toets(Aandelen aandelen) =>
        aandelen.Eigen < 0 || aandelen.Netwerk < 0 || aandelen.Professional < 0 || aandelen.Eigen + aandelen.Netwerk + aandelen.Professional != 100
            ? new(nameof(AandelenZijnHonderd), "Wat iemand zelf doet, wat het netwerk doet en wat professionals doen is samen 100 procent. Pas een van de drie aan.", "Aandelen")
            : null;
}

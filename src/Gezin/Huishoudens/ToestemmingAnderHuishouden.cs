using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Gezin.Huishoudens;

/// <summary>May this member join the family?</summary>
[Regel("R-072", "Een volwassene uit een ander huishouden hoort pas bij het gezin als die daar zelf mee instemt.")]
public static class ToestemmingAnderHuishouden
{
    /// <summary>Refuses an adult of another household without consent.</summary>
    /// <param name="naam">Name, for the sentence.</param>
    /// <param name="inKern">Does the person live in the household the family started from?</param>
    /// <param name="geboren">Date of birth; unknown counts as adult.</param>
    /// <param name="toestemmingOp">When the person agreed.</param>
    /// <param name="dag">Today.</param>
    public static Weigering? Toets(string naam, bool inKern, DateOnly? geboren, DateOnly? toestemmingOp, DateOnly dag)
    {
        if (inKern || geboren?.Leeftijd(dag) < 18)
        {
            return null;
        }

        if (toestemmingOp is null)
        {
            return new(nameof(ToestemmingAnderHuishouden), $"{naam} woont op een ander adres en moet eerst zelf instemmen. Vraag {naam} om toestemming.", "ToestemmingOp");
        }

        return toestemmingOp > dag
            ? new(nameof(ToestemmingAnderHuishouden), "De datum van de toestemming ligt in de toekomst. Kies vandaag of een eerdere dag.", "ToestemmingOp")
            : null;
    }
}

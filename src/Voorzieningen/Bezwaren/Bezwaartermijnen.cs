using Rotonde.Basis.Parameters;
using Rotonde.Basis.Regels;
using Rotonde.Basis.Termijnen;

namespace Rotonde.Voorzieningen.Bezwaren;

/// <summary>Did the objection come in time?</summary>
[Regel("Awb art. 6:7 en 6:9; R-103", "Een bezwaar is op tijd als het op de laatste dag binnen is, of als het op die dag op de post ging en binnen een week daarna aankwam.")]
public static class BezwaarOpTijd
{
    /// <summary>Is it in time?</summary>
    /// <param name="bezwaarTot">The last day to object.</param>
    /// <param name="ontvangenOp">The day it came in.</param>
    /// <param name="gepostOp">The day it was posted, when it came by post.</param>
    public static bool Toets(DateOnly bezwaarTot, DateOnly ontvangenOp, DateOnly? gepostOp = null) =>
        ontvangenOp <= bezwaarTot || (gepostOp <= bezwaarTot && ontvangenOp <= bezwaarTot.AddDays(7));
}

/// <summary>Within which time an objection is decided.</summary>
[Regel("Awb art. 7:10; R-103", "Op een bezwaar wordt binnen zes weken beslist, met een commissie twaalf, en hooguit zes weken later als dat op tijd is gezegd.")]
public static class Bezwaarbeslistermijn
{
    private static readonly Basis.Periode VanafInvoering = new(new DateOnly(2009, 10, 1));

    /// <summary>Without a committee.</summary>
    public static Parameter<Termijn> Gewoon { get; } = new(
        "bezwaar-beslistermijn", new Parameterwaarde<Termijn>(Termijn.Weken(6), VanafInvoering, "Awb art. 7:10 lid 1 (E-03; DOMAIN-MODEL §6.1: nog te controleren)"));

    /// <summary>With a committee.</summary>
    public static Parameter<Termijn> MetCommissie { get; } = new(
        "bezwaar-beslistermijn-commissie", new Parameterwaarde<Termijn>(Termijn.Weken(12), VanafInvoering, "Awb art. 7:10 lid 1 (E-03; DOMAIN-MODEL §6.1: nog te controleren)"));

    /// <summary>More time, once.</summary>
    public static Parameter<Termijn> Verdaging { get; } = new(
        "bezwaar-verdaging", new Parameterwaarde<Termijn>(Termijn.Weken(6), VanafInvoering, "Awb art. 7:10 lid 3 (E-03; DOMAIN-MODEL §6.1: nog te controleren)"));

    /// <summary>The last day to decide, counted from the day after the objection term ends.</summary>
    public static DateOnly Uiterlijk(DateOnly bezwaarTot, bool metCommissie, bool verdaagd)
    {
        var weken = (metCommissie ? MetCommissie : Gewoon).Geldend(bezwaarTot).Waarde.Aantal + (verdaagd ? Verdaging.Geldend(bezwaarTot).Waarde.Aantal : 0);
        return Termijn.Weken(weken).Vanaf(bezwaarTot);
    }
}

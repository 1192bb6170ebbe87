using Rotonde.Basis;
using Rotonde.Basis.Regels;

namespace Rotonde.Financien.Begroting;

/// <summary>On what scale youth help was purchased; it decides the taakveld.</summary>
public enum Inkoopniveau
{
    /// <summary>By the municipality itself.</summary>
    Lokaal = 1,

    /// <summary>By the region.</summary>
    Regionaal = 2,

    /// <summary>Nationally.</summary>
    Landelijk = 3,
}

/// <summary>Which taakveld a delivered product is booked on, in the scheme from 2025 (Iv3-informatievoorschrift 2025; R-245).</summary>
[Regel("Iv3-informatievoorschrift 2025, taakveld 6.60 t/m 6.822", "De productcategorie van iWmo of iJw bepaalt het taakveld; zonder koppeling wordt er niet op een taakveld geboekt.")]
public static class TaakveldVanProduct
{
    /// <summary>The taakveld of a product.</summary>
    /// <param name="wet">Wmo or Jeugdwet.</param>
    /// <param name="categorie">Product category of the standard, two characters.</param>
    /// <param name="code">Product code of the standard, five characters, when known; splits crisis help and youth ggz.</param>
    /// <param name="inkoop">Scale of purchase, for youth help.</param>
    /// <param name="pgb">Is it a personal budget?</param>
    /// <param name="verblijf">For the free categories 50 and 55: is it help with stay?</param>
    public static Uitkomst<string> Toets(Wet wet, string categorie, string? code, Inkoopniveau inkoop, bool pgb, bool verblijf = false) => (wet, pgb) switch
    {
        (Wet.Wmo, true) => "6.791",
        (Wet.Jeugdwet, true) => "6.792",
        (Wet.Wmo, false) => Wmo(categorie) is { } taakveld ? taakveld : Geen(categorie),
        (Wet.Jeugdwet, false) => Jeugd(categorie, code, inkoop, verblijf) is { } taakveld ? taakveld : Geen(categorie),
        _ => Geen(categorie),
    };

    private static string? Wmo(string categorie) => categorie switch
    {
        "01" => "6.711",
        "02" or "03" or "04" or "06" => "6.712",
        "07" or "09" => "6.713",
        "10" or "88" => "6.714",
        "05" or "08" or "11" or "12" or "13" or "14" => "6.60",
        "15" => "6.811",
        "16" or "17" or "18" => "6.812",
        _ => null,
    };

    private static string? Jeugd(string categorie, string? code, Inkoopniveau inkoop, bool verblijf) => categorie switch
    {
        "32" or "40" or "41" or "42" or "45" or "51" or "52" or "53" => Ambulant(inkoop),
        "37" or "38" or "43" or "44" => MetVerblijf(inkoop),
        "46" when code is "46A01" or "46B01" => Ambulant(inkoop),
        "47" => "6.822",
        "48" => "6.821",
        "50" => verblijf ? MetVerblijf(inkoop) : Ambulant(inkoop),
        "54" => code switch
        {
            "54001" or "54002" or "54003" or "54004" or "54016" => Ambulant(inkoop),
            "54005" or "54006" or "54007" or "54008" or "54009" or "54010" or "54011" or "54012" or "54013" or "54014" or "54015" or "54017" => MetVerblijf(inkoop),
            _ => null,
        },
        "55" when inkoop == Inkoopniveau.Landelijk => verblijf ? "6.763" : "6.753",
        _ => null,
    };

    private static string Ambulant(Inkoopniveau inkoop) => $"6.75{(int)inkoop}";

    private static string MetVerblijf(Inkoopniveau inkoop) => $"6.76{(int)inkoop}";

    private static Weigering Geen(string categorie) =>
        new(nameof(TaakveldVanProduct), $"Voor productcategorie {categorie} is geen taakveld bekend. Leg eerst vast op welk taakveld dit product hoort.", "taakveld");
}

using Rotonde.Gezin.Huishoudens;

namespace Rotonde.Demo.Stad;

/// <summary>Made-up names: common first names, surnames put together from two halves so that they are nobody's.</summary>
internal static class Demonamen
{
    private static readonly string[] Mannen =
    [
        "Ahmed", "Bart", "Cees", "Daan", "Emre", "Frank", "Gerrit", "Henk", "Ivo", "Jasper", "Kees", "Lars", "Mehmet", "Niels", "Omar", "Piet", "Rik", "Sjoerd", "Thijs", "Wim",
        "Youssef", "Adam", "Bram", "Dirk", "Finn", "Guus", "Harm", "Jurre", "Koen", "Levi", "Marek", "Noud", "Pim", "Ruben", "Stan", "Teun", "Victor", "Willem", "Xander", "Zeno",
    ];

    private static readonly string[] Vrouwen =
    [
        "Aaltje", "Bea", "Chantal", "Dana", "Emma", "Fatima", "Greet", "Hanna", "Ilse", "Jet", "Karin", "Lotte", "Mila", "Noor", "Olga", "Petra", "Riet", "Saar", "Truus", "Willemijn",
        "Yara", "Aisha", "Bep", "Corrie", "Dina", "Esra", "Floor", "Gonny", "Hilde", "Iris", "Jolanda", "Kim", "Leyla", "Maud", "Nienke", "Pien", "Roosje", "Sofie", "Tess", "Zofia",
    ];

    private static readonly string[] Voor =
    [
        "Appel", "Berken", "Dauw", "Eiken", "Fluister", "Gouden", "Hazel", "Klaver", "Linde", "Mispel", "Nacht", "Olmen", "Peppel", "Rozen", "Sleutel", "Tarwe", "Vlier", "Wilgen", "Zand", "Zilver",
    ];

    private static readonly string[] Achter =
        ["akker", "beker", "bos", "brink", "dal", "gaarde", "hoeve", "horst", "kamp", "laar", "man", "ma", "pad", "rust", "stra", "veld", "weide", "werf", "zoom", "zang"];

    private static readonly string?[] Voorvoegsels = [null, null, null, null, "de", "van", "van de", "van der"];

    private static readonly string[] Straten =
    [
        "Demolaan", "Voorbeeldweg", "Verzonnenstraat", "Proefpad", "Oefenplein", "Schetshof", "Modelkade", "Maquettestraat", "Figurantenlaan", "Decorweg", "Toneelpad", "Fabelstraat",
    ];

    public static string Voornaam(Loterij loterij, Geslacht geslacht) => loterij.Uit(geslacht == Geslacht.Man ? Mannen : Vrouwen);

    public static (string Achternaam, string? Voorvoegsel) Achternaam(Loterij loterij) => (loterij.Uit(Voor) + loterij.Uit(Achter), loterij.Uit(Voorvoegsels));

    public static string Straat(int plek) => Straten[plek % Straten.Length];
}

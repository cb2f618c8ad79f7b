/** Words by which task tables are read: heads of columns, deadlines, products, beginnings of agencies' names. Patterns run on folded text unless said otherwise. */

export type ColumnField =
  | 'row'
  | 'name'
  | 'lead'
  | 'coordinating'
  | 'budgetTotal'
  | 'budgetRecurrent'
  | 'budgetInvestment'
  | 'due'
  | 'result'
  | 'notes'
  | 'other'

const BODY =
  '(?:(?:cac )?(?:co quan|don vi|so|bo|ban|nganh|dia phuong|to chuc|chu the|dau moi|bo phan|ca nhan|noi)(?:,? ?\\/? ?(?:va )?(?:co quan|don vi|ban|nganh|dia phuong|to chuc|ca nhan|bo phan))*)'
const WORK =
  '(?:nhiem vu|noi dung|cong viec|hang muc|du an|de an|giai phap|hoat dong|chi tieu|muc tieu|viec|van ban|chuong trinh|ke hoach|cong tac|chuyen de|san pham can xay dung)'

/** What the head of a column may say; the first that fits counts. */
export const COLUMN_HEADS: readonly (readonly [ColumnField, RegExp])[] = [
  ['row', /^(?:stt|tt|so tt|so thu tu|s tt|s\.tt|thu tu|no)$/],
  // One column for both: the cell itself says who leads.
  [
    'lead',
    new RegExp(
      `^(?:phan cong(?: thuc hien| nhiem vu| trach nhiem| to chuc thuc hien)?|to chuc thuc hien|trach nhiem(?: thuc hien)?|(?:${BODY} )?chu tri(?: thuc hien)?(?: ?[,/-] ?| va )(?:${BODY} )?phoi hop(?: thuc hien)?)$`,
    ),
  ],
  ['coordinating', new RegExp(`^(?:${BODY} )?(?:cung )?phoi hop(?: thuc hien| tham muu| chinh| trien khai| to chuc thuc hien)*$`)],
  [
    'name',
    new RegExp(
      `^(?:nhiem vu chu tri|(?:ten |danh muc |nhom |cac |mot so |tom tat )*${WORK}(?:(?:,| \\/|\\/| -| va)* ?(?:cac |nhom |ten )?(?:${WORK}|trong tam|chu yeu|cu the|thuc hien|trien khai|chi tiet|can thuc hien|chinh|duoc giao|xay dung|uu tien))*)$`,
    ),
  ],
  [
    'lead',
    new RegExp(
      `^(?:${BODY} )?(?:duoc giao )?(?:chu tri|thuc hien|chiu trach nhiem|dau moi|chu quan|chu dau tu|tham muu|phu trach chinh)(?:,? ?(?:chu tri|tham muu|theo doi|thuc hien|trien khai|chinh|to chuc|soan thao))*$`,
    ),
  ],
  ['lead', new RegExp(`^(?:${BODY}|chu dau tu)$`)],
  [
    'due',
    /^(?:(?:thoi gian|thoi han|tien do|lo trinh|han|thoi diem|ky han|moc thoi gian)(?:,? ?\/? ?(?:du kien|thuc hien|hoan thanh|trinh|ban hanh|trien khai|ket thuc|bao cao|xong|tien do|thoi gian|cuoi cung|va))*|du kien hoan thanh|hoan thanh|nam (?:thuc hien|hoan thanh))$/,
  ],
  [
    'result',
    /^(?:(?:ket qua|san pham)(?:,? ?\/? ?(?:va )?(?:du kien|dau ra|dat duoc|hoan thanh|thuc hien|chinh|cu the|ket qua|san pham|can dat|yeu cau|phai hoan thanh|chu yeu|giao nop|cuoi cung|cong viec|nhiem vu))*|dau ra|hinh thuc(?: van ban)?|hinh thuc (?:ban hanh|san pham)|yeu cau san pham)$/,
  ],
  [
    'budgetTotal',
    /^(?:tong (?:kinh phi|cong|so|muc dau tu|von|du toan|nhu cau von|chi)|(?:du kien |nhu cau |khai toan |du toan )*(?:kinh phi|von|ngan sach)(?: du kien| thuc hien| du toan| tong so)*|du toan|thanh tien|so tien)(?: ?\(.*\))?$/,
  ],
  ['budgetRecurrent', /^(?:nguon |von |kinh phi |chi |ngan sach )*(?:su nghiep|thuong xuyen)(?: ?\(.*\))?$/],
  ['budgetInvestment', /^(?:nguon |von |kinh phi |chi |ngan sach )*dau tu(?: cong| phat trien)?(?: ?\(.*\))?$/],
  ['notes', /^(?:ghi chu|can cu(?: phap ly| thuc hien| de xuat)?|co so(?: phap ly| thuc hien)?|van ban (?:can cu|chi dao|giao nhiem vu))$/],
  [
    'other',
    /^(?:cap trinh|nguon(?: kinh phi| von| luc| ngan sach| thuc hien)*|cap co tham quyen(?: ban hanh| phe duyet)?|(?:co quan|cap) (?:ban hanh|trinh|phe duyet|quyet dinh|theo doi|tham dinh)|dia (?:diem|ban|phuong)(?: thuc hien| trien khai)?|don vi tinh|dvt|linh vuc|lanh dao (?:phu trach|chi dao|ubnd).*|nguoi (?:phu trach|chi dao|thuc hien)|ma (?:so|nhiem vu|hieu)|quy mo|so luong|khoi luong|doi tuong|muc (?:do|tieu)(?: uu tien)?|tinh trang|hinh thuc (?:dau tu|thuc hien)|phuong thuc.*|theo doi.*|uu tien)$/,
  ],
]

/** A whole cell that says when. Runs on folded text with a space behind it. */
export const DEADLINE =
  /^(?:(?:nhiem vu )?(?:thuong|dinh|hang|lien) $|(?:nhiem vu |thuc hien |hoan thanh |cham nhat |du kien )*(?:thuong xuyen|hang (?:nam|quy|thang|tuan|ngay)|lien tuc|dinh ky|dot xuat)|(?:du kien |cham nhat |thuc hien |hoan thanh )*(?:(?:trong|truoc|sau|tu|den|den het|cuoi|dau|giua|het|vao|xong|khoang) (?:$|cuoi |dau |het |ngay|thang|nam|quy|qua trinh|giai doan|ky |nhiem ky|qui |nua|\d|khi |tet|mua|lo trinh)|thang (?:\d|[ivx]+)|nam (?:\d|hoc|nay|sau)|(?:quy|qui) (?:[ivx]+|\d)|ngay \d|theo (?!doi)|khi |ngay sau|ngay khi|giai doan |cac (?:nam|quy|thang) |sau khi|\d{1,2}\/\d|\d{4}(?: ?- ?\d{4})? ?$|\d+ (?:ngay|thang|nam) ))/
export const DEADLINE_WORD =
  /(?:quy (?:[ivx]+|\d)|thang \d|nam \d{4}|20\d\d|thuong xuyen|hang (?:nam|quy|thang|ngay|tuan)|dinh ky|lo trinh|tien do|giai doan|\d{1,2}\/\d{4}|trong qua trinh|lien tuc|khi co)/

/** How a product's name begins. */
export const PRODUCT =
  /^(?:cac |du thao |so )?(?:van ban|quyet dinh|nghi quyet|nghi dinh|thong tu|luat|ke hoach|de an|bao cao|to trinh|cong van|chuong trinh|chi thi|quy che|quy dinh|quy trinh|huong dan|he thong|co so du lieu|csdl|phan mem|nen tang|tai lieu|danh muc|du an|co che|tieu chuan|quy chuan|hoi nghi|hoi thao|lop|khoa|ho so|thong bao|ban do|bo (?:tai lieu|tieu chi|chi so|cau hoi|du lieu|thu tuc|quy|quy trinh|san pham|giai phap|nhan dien)|cong(?! an| thuong| ty| doan)|trang|ket qua|san pham|hop dong|chien luoc|quy hoach|ung dung|kho (?!bac)|mo hinh|chinh sach|hoat dong|thiet bi|ha tang|trung tam|tin|bai|chi so|khung|phuong an|cac hoat dong|dam bao|bao dam|\d+ ?%|chung chi|sach|video|phong su|cuoc thi|su kien|chuyen muc|dich vu|giay|ke|nghien cuu|thoa thuan|bien ban|to chuc duoc|\d+ (?:lop|hoi|bao|van|cuoc|khoa|mo hinh))/

/** How the name of a body that leads or takes part begins. */
export const AGENCY_HEAD =
  /^(?:[-+•*] ?)?(?:\(?\d{1,2}[).] ?)?(?:va )?(?:cac |cap tinh: |cap huyen: |cap xa: )*(?:bo(?! tri| sung|i )|so(?! (?:hoa|luong|ket|lieu|\d))|uy ban|ubnd|hdnd|hoi dong|van phong|ban(?! hanh| giao| do)|co quan|vien|truong(?! hop)|dai(?! hoi| bieu)|cong an|quan su|bo chi huy|bo tu lenh|bchqs|bdbp|cuc|vu|tong cuc|ngan hang|bao hiem|bhxh|thanh tra|toa an|vien kiem sat|mat tran|ubmttq|mttq|hoi(?! nghi| thao)|lien (?:hiep|doan|minh)|doan|tinh(?! toan| hinh| nang| den)|thanh (?:pho|uy|doan)|huyen|quan(?! ly| triet| tri| trac| tam| he| diem| sat)|thi xa|thi tran|phong(?!,| chong| ngua| benh| thu| tranh| khi| dich| hop| thi| hoc| kham)|trung tam|chi cuc|tap doan|tong cong ty|cong ty|doanh nghiep|don vi|to chuc(?=,|$| (?:chinh tri|xa hoi|doan|lien quan|tin dung|nghe nghiep|kinh te|khoa hoc|phi chinh|quoc te|ca nhan|dang|co so|hanh chinh|su nghiep|co lien|va ca|hop tac|tai chinh|xuc tien|thanh vien|dich vu))|dia phuong|kho bac|thue|chi nhanh|hiep hoi|vnpt|viettel|mobifone|evn|buu dien|nha (?:xuat|may|hat|van)|to (?:cong tac|giup|chuyen)|chu tich|pho chu tich|thu truong|lanh dao|vtv|vov|thong tan|kiem toan|nganh|xa(?! hoi)|phuong(?! an| thuc| tien| phap| huong)|dac khu|hai quan|dien luc|quy (?:dau|bao|phat|khoa)|dang uy|tinh uy|huyen uy|stttt|skhcn|vp|nguoi dung dau|benh vien|bao tang|thu vien|hoc vien|tram y te|doi (?:quan|canh|thanh|ung)|hat kiem|nhom|cong doan|tong (?:lien doan|hoi)|bao (?:dien|tinh)|tap chi|hop tac xa|ho (?:kinh|gia)|chu dau tu|cap (?:xa|huyen))(?=[^a-z]|$)/

/** How the name of a task begins: what is to be done. */
export const TASK_VERB =
  /^(?:[-+•*] ?)?(?:tiep tuc|tang cuong|day manh|chu dong|khan truong|tap trung|thuong xuyen|dinh ky)?,? ?(?:xay dung|ban hanh|ra soat|nghien cuu|tham muu|trien khai|to chuc(?!,|$| (?:chinh tri|xa hoi|doan|lien quan|tin dung|nghe nghiep|kinh te|khoa hoc|phi chinh|quoc te|ca nhan|dang|co so|hanh chinh|su nghiep|co lien|va ca|hop tac|tai chinh|xuc tien|thanh vien|dich vu))|phoi hop|thuc hien|hoan thien|tang cuong|day manh|huong dan|tuyen truyen|pho bien|dao tao|boi duong|tap huan|bo tri|sua doi|de xuat|kiem tra|giam sat|theo doi|danh gia|tong ket|so ket|tong hop|bao cao|cap nhat|nang cap|nang cao|phat trien|mua sam|dau tu|thiet lap|thanh lap|kien toan|ket noi|tich hop|chia se|chuan hoa|so hoa|van hanh|duy tri|quan ly|ho tro|thuc day|khuyen khich|hop tac|quan triet|cu the hoa|trinh|lap|tao lap|thu thap|dieu tra|khao sat|thong ke|kiem ke|cong bo|cong khai|sap xep|cai cach|cai tien|don gian|cat giam|chuyen doi|chuyen giao|ung dung|khai thac|hinh thanh|hoc tap|quang ba|xuc tien|bao dam|dam bao|bao ve|phong, chong|phong chong|xu ly|giai quyet|tham dinh|phe duyet|chi dao|lanh dao|doi moi|mo rong|huy dong|van dong|gioi thieu|chuan bi|tham gia|gop y|hop nhat|dieu chinh|bo sung|trang bi|lap dat|cung cap|tiep nhan|thi diem|nhan rong|don doc|phan tich|du bao|thanh tra|ky ket|soan thao|bien soan|in an|phat dong|dua|xac dinh|quy hoach|cham|trong|khoi cong|hoan thanh|san xuat|ket nap|giao|phan cong|phan cap|phan bo|can doi|thue|sat hach|tuyen dung|tuyen chon|luan chuyen|dong bo|di doi|di chuyen|giai phong|thu hut|cai tao|sua chua|tu bo|bo sung|mo |kiem soat|ngan chan|tran ap|tiep cong dan|tam dung|dien tap|ung pho|khac phuc)(?=[^a-z]|$)/

/** Money or a share as the whole of a line. */
export const AMOUNT_LINE = /^-?\d{1,3}(?:[., ]\d{3})*(?:[.,]\d+)?$/

/** What cells of other columns begin with: who approves, where the money comes from. */
export const OTHER_CELL =
  /^(?:cap |chinh phu|quoc hoi|thu tuong|bo truong|bo |uy ban|ubnd|hdnd|ngan sach|nsnn|nsdp|nstw|chi |von|nguon|ban |dau tu|thuong xuyen|xa hoi hoa|tu nguon|kinh phi|theo |chu tich|pho chu tich|giam doc|toan |trong |dong chi|ong |ba )/

/** Of the text as written: ends with what no text ends with. */
export const OPEN_END =
  /(?:,|-|\(|\/|(?:^| )(?:và|của|các|về|cho|với|hoặc|theo|trong|đến|từ|tại|do|bằng|những|được|trên|khi|để|có|là|nhằm|thuộc|trực|cấp|cơ|số|giai đoạn|(?<!(?:[Hh][ằà]ng|mỗi|từng|cả|nửa|một|hai|nhiều) )(?:ngày|tháng|năm|quý)|liên|một|mỗi|việc|[Cc]ác|Bộ|Sở|Ủy ban|Văn phòng|Ban|Hội đồng|Trung tâm|Cục|Thủ tướng|Liên hiệp|Hội|Công ty|Tập đoàn|Bệnh viện|Trường|Viện))$/u

/** Of a line as written: where a deadline begins behind a body's name, two cells having been printed in one line. */
export const DUE_BEHIND =
  / (?=(?:Quý (?:[IVX]+|\d)|Tháng \d|Theo lộ trình|Thường xuyên|Trước (?:ngày|tháng|năm|quý|\d)|Trong (?:năm|quý|tháng)|Từ (?:tháng|năm|quý)|Năm \d{4}|H[ằà]ng (?:năm|quý|tháng)|Định kỳ)(?!\p{L}))/u

/** The value of the row above, said again in a word. */
export const DITTO = /^(?:-? ?(?:nt|như trên|nhu tren|n\.t) ?-?|["”″〃]+|-?\/\/-?)\.?$/iu

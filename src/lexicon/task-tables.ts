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

/** What the head of a column may say; the first that fits counts. */
export const COLUMN_HEADS: readonly (readonly [ColumnField, RegExp])[] = [
  ['row', /^(?:stt|tt|so tt|so thu tu|s tt)$/],
  [
    'coordinating',
    /^(?:(?:cac )?(?:co quan|don vi|bo, nganh|to chuc|chu the|bo phan)(?:,? ?\/? ?(?:co quan|don vi|dia phuong|to chuc))* )?phoi hop(?: thuc hien| tham muu)?$/,
  ],
  [
    'name',
    /^(?:nhiem vu chu tri|(?:ten |danh muc |noi dung |nhom |cac )*(?:nhiem vu|noi dung|cong viec|hang muc|du an|de an|giai phap|hoat dong|chi tieu|muc tieu|viec)(?:(?:,| \/|\/| va)? ?(?:cac |nhom )?(?:nhiem vu|noi dung|cong viec|hang muc|du an|de an|giai phap|hoat dong|chi tieu|muc tieu|trong tam|chu yeu|cu the|thuc hien|trien khai|chi tiet))*)$/,
  ],
  [
    'lead',
    /^(?:(?:cac )?(?:co quan|don vi|bo, nganh|to chuc|chu the|dau moi|bo phan)(?:,? ?\/? ?(?:co quan|don vi|dia phuong|to chuc))* )?(?:chu tri|thuc hien|chiu trach nhiem|dau moi)(?:,? ?(?:tham muu|theo doi|thuc hien|trien khai|chinh))*$/,
  ],
  ['lead', /^(?:don vi|co quan|co quan, don vi)$/],
  ['due', /^(?:(?:thoi gian|thoi han|tien do|lo trinh|han)(?: du kien| thuc hien| hoan thanh| trinh| ban hanh| trien khai|,)*|du kien hoan thanh|hoan thanh)$/],
  [
    'result',
    /^(?:(?:ket qua|san pham)(?: du kien| dau ra| dat duoc| hoan thanh| thuc hien| chinh| cu the|,? ?\/? ?(?:ket qua|san pham)| can dat| yeu cau|,| phai hoan thanh)*|dau ra|hinh thuc van ban|hinh thuc)$/,
  ],
  ['budgetTotal', /^(?:tong (?:kinh phi|cong|so|muc dau tu|von|du toan)|kinh phi|du toan)(?: ?\(.*\))?$/],
  ['budgetRecurrent', /^(?:nguon |von |kinh phi |chi )*(?:su nghiep|thuong xuyen)(?: ?\(.*\))?$/],
  ['budgetInvestment', /^(?:nguon |von |kinh phi |chi )*dau tu(?: cong| phat trien)?(?: ?\(.*\))?$/],
  ['notes', /^(?:ghi chu|can cu(?: phap ly| thuc hien)?|co so(?: phap ly)?)$/],
  [
    'other',
    /^(?:cap trinh|nguon(?: kinh phi| von| luc)?|cap co tham quyen(?: ban hanh| phe duyet)?|co quan (?:ban hanh|trinh|phe duyet|theo doi)|cap (?:ban hanh|phe duyet|quyet dinh)|dia diem|don vi tinh|linh vuc|lanh dao (?:phu trach|chi dao)|nguoi (?:phu trach|chi dao))$/,
  ],
]

/** A whole cell that says when. */
export const DEADLINE =
  /^(?:(?:hoan thanh )?(?:trong |truoc |tu |den |cuoi |het |thang |nam |quy |giua |dau |sau |ngay |hang |theo |khi |thuc hien |nhiem vu |dinh ky|thuong xuyen|giai doan |cac |\d)|(?:(?:nhiem vu )?(?:thuong xuyen|hang nam|hang quy|lien tuc|dinh ky)))/
export const DEADLINE_WORD =
  /(?:quy (?:[ivx]+|\d)|thang \d|nam \d{4}|20\d\d|thuong xuyen|hang (?:nam|quy|thang)|dinh ky|lo trinh|tien do|giai doan|\d{1,2}\/\d{4}|trong qua trinh|lien tuc|khi co)/

/** How a product's name begins. */
export const PRODUCT =
  /^(?:cac |du thao |so )?(?:van ban|quyet dinh|nghi quyet|nghi dinh|thong tu|luat|ke hoach|de an|bao cao|to trinh|cong van|chuong trinh|chi thi|quy che|quy dinh|quy trinh|huong dan|he thong|co so du lieu|csdl|phan mem|nen tang|tai lieu|danh muc|du an|co che|tieu chuan|quy chuan|hoi nghi|hoi thao|lop|khoa|ho so|thong bao|ban|bo |cong|trang|ket qua|san pham|hop dong|chien luoc|quy hoach|ung dung|kho|mo hinh|chinh sach|hoat dong|thiet bi|ha tang|trung tam|tin|bai|chi so|khung|phuong an|cac hoat dong)/

/** How the name of a body that leads or takes part begins. */
export const AGENCY_HEAD =
  /^(?:[-+•*] ?)?(?:\(?\d{1,2}[).] ?)?(?:cac |cap tinh: |cap huyen: |cap xa: )*(?:bo|so|uy ban|ubnd|hdnd|hoi dong|van phong|ban|co quan|vien|truong|dai|cong an|quan su|bo chi huy|bo tu lenh|cuc|vu|tong cuc|ngan hang|bao hiem|thanh tra|toa an|vien kiem sat|mat tran|hoi|lien (?:hiep|doan)|doan|tinh|thanh|huyen|phong|trung tam|chi cuc|tap doan|tong cong ty|cong ty|doanh nghiep|don vi|to chuc|dia phuong|kho bac|thue|chi nhanh|hiep hoi|vnpt|viettel|mobifone|buu dien|nha|to cong tac|chu tich|thu truong|vtv|vov|thong tan|kiem toan|nganh|xa|phuong|dac khu|hai quan|dien luc|quy|chinh phu|quoc hoi|dang|stttt|vp|tu)(?=[^a-z]|$)/

/** Where names in a cell of agencies end though no ";" stands: the next name begins so. */
export const AGENCY_RUN = /^(?:các |và |cùng )/iu
